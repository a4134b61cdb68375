/** Installs the project's packages when they are missing, so that one command is enough on a fresh clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

const oldest = [20, 19];

/** Runs a command in the project's folder. @returns its exit code */
export function run(command, args) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell }).status ?? 1;
}

/** Ends the process with a plain sentence when Node is too old or the packages can't be had. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(
      `Tiexin needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
    );
    process.exit(1);
  }
  const stamp = resolve(root, 'node_modules/.package-lock.json');
  const lock = resolve(root, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (npm ci)…');
  if (run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']) !== 0) {
    console.error('npm ci failed; its reason stands above. Check the connection to the npm registry and try again.');
    process.exit(1);
  }
}
