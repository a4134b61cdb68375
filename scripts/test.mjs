/** Everything, in the order in which faults are cheapest to learn: `npm test`. Needs only Node and npm. */
import { ensurePackages, run } from './lib/ensure-packages.mjs';

ensurePackages();

/** @type {[name: string, command: string, args: string[]][]} */
const steps = [
  ['a browser to test in', 'npx', ['tsx', 'scripts/find-browser.ts']],
  ['types of generated parts', 'npx', ['wxt', 'prepare']],
  ['format', 'npx', ['oxfmt', '--check']],
  ['lint', 'npx', ['oxlint']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['types of the core, without a DOM', 'npx', ['tsc', '--noEmit', '-p', 'lib/core/tsconfig.json']],
  ['unit tests', 'npx', ['vitest', 'run', '-c', 'test/vitest.config.ts', '--project', 'core', '--project', 'page']],
  ['unused files and exports', 'npx', ['knip']],
  ['build for Chrome', 'npm', ['run', '--silent', 'build']],
  ['build for Firefox', 'npm', ['run', '--silent', 'build:firefox']],
  ['build for the demo', 'npm', ['run', '--silent', 'build:demo']],
  ['build of the demo shop', 'npm', ['run', '--silent', 'build:shop']],
  ['browser tests', 'npx', ['vitest', 'run', '-c', 'test/vitest.config.ts', '--project', 'browser']],
];

let passed = 0;
for (const [name, command, args] of steps) {
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
console.log(`\n${passed} passed, 0 failed`);
