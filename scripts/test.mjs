/**
 * Everything, in the order in which faults are cheapest to learn: `npm test`. Needs only Node and npm.
 * `-- --begin-within MINUTES`, for a machine that ends the run at a fixed time: browser tests that have not begun by then
 * are left out, named, and counted as skipped.
 */
import { groupsOf } from './lib/browser-tests.mjs';
import { ensurePackages, run } from './lib/ensure-packages.mjs';

ensurePackages();

const asked = process.argv.indexOf('--begin-within');
/** ms since the process began */
const beginWithin = asked === -1 ? Number.POSITIVE_INFINITY : Number(process.argv[asked + 1]) * 60_000;

const vitest = ['vitest', 'run', '-c', 'test/vitest.config.ts', '--project'];

/** @typedef {[name: string, command: string, args: string[]]} Step */

/** @type {Step[]} */
const steps = [
  ['a browser to test in', 'npx', ['tsx', 'scripts/find-browser.ts']],
  ['types of generated parts', 'npx', ['wxt', 'prepare']],
  ['format', 'npx', ['oxfmt', '--check']],
  ['lint', 'npx', ['oxlint']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['types of the core, without a DOM', 'npx', ['tsc', '--noEmit', '-p', 'lib/core/tsconfig.json']],
  ['unit tests', 'npx', [...vitest, 'core', '--project', 'page']],
  ['unused files and exports', 'npx', ['knip']],
  ['build for Chrome', 'npm', ['run', '--silent', 'build']],
  ['build for Firefox', 'npm', ['run', '--silent', 'build:firefox']],
  ['lint of the Firefox build', 'npm', ['run', '--silent', 'lint:firefox']],
  ['build for the demo', 'npm', ['run', '--silent', 'build:demo']],
  ['build for the demo in Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mode', 'demo']],
  ['build of the demo shop', 'npm', ['run', '--silent', 'build:shop']],
];
/** @type {Step[]} */
const browserSteps = groupsOf('test/browser', beginWithin === Number.POSITIVE_INFINITY ? Infinity : 4).map((files) => [
  `browser tests: ${files.join(', ')}`,
  'npx',
  [...vitest, 'browser', ...files.map((name) => `test/browser/${name}`)],
]);

let passed = 0;
/** @type {string[]} */
const leftOut = [];
for (const [name, command, args] of [...steps, ...browserSteps]) {
  if (performance.now() > beginWithin && name.startsWith('browser')) {
    leftOut.push(name);
    continue;
  }
  const started = performance.now();
  console.log(`\n— ${name}`);
  if (run(command, args) !== 0) {
    console.error(`\n✗ ${name} failed: ${command} ${args.join(' ')}`);
    console.log(`${passed} passed, 1 failed`);
    process.exit(1);
  }
  passed++;
  console.log(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
for (const name of leftOut) console.log(`\nLeft out, since too little time was left: ${name}`);
console.log(`\n${passed} passed, 0 failed${leftOut.length > 0 ? `, ${leftOut.length} skipped` : ''}`);
