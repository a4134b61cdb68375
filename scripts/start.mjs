/** `npm start`: installs what is missing, builds the demo, opens it in a browser. `-- --headless` plays it by itself. */
import { ensurePackages, run } from './lib/ensure-packages.mjs';

ensurePackages();
for (const build of ['build:demo', 'build:shop'])
  if (run('npm', ['run', '--silent', build]) !== 0) {
    console.error(`The build failed (npm run ${build}); its reason stands above.`);
    process.exit(1);
  }
process.exit(run('npx', ['tsx', 'scripts/demo/index.ts', ...process.argv.slice(2)]));
