/** Finds Chrome, Chromium or Edge on this machine; installs Chromium where that can be done without asking. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const home = process.env['HOME'] ?? '';
const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['/Applications', join(home, 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  ]),
  win32: programs.flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ],
  ),
};

const debianPackages = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];

const advice = `No Chrome, Chromium or Edge was found. Install one of them, or name it:
  CHROME_PATH=/path/to/chrome npm start
On Debian or Ubuntu:  sudo apt-get update && sudo apt-get install -y ${debianPackages.join(' ')}
On macOS:             brew install --cask google-chrome
On Windows:           winget install Google.Chrome`;

const found = (): string | undefined => {
  const named = process.env['CHROME_PATH'];
  return [...(named ? [named] : []), ...(places[process.platform] ?? [])].find((path) => existsSync(path));
};

/**
 * @returns the path of a browser that loads unpacked extensions
 * @throws Error whose message says what to install, when there is none and none may be installed
 */
export function browserPath(): string {
  const path = found() ?? installed();
  if (!path) throw new Error(advice);
  if (process.platform === 'linux') ensureChinese();
  return path;
}

export const isDebianRoot = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installed(): string | undefined {
  if (!isDebianRoot()) return undefined;
  process.stderr.write(`Installing ${debianPackages.join(', ')} (no browser was found)…\n`);
  aptInstall(debianPackages);
  return found();
}

/** Without a Chinese font every character is a box; without chromium-l10n the extension speaks English. */
function ensureChinese(): void {
  if (!isDebianRoot()) return;
  const missing = debianPackages.filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0);
  const wanted = existsSync('/usr/bin/chromium') ? missing : missing.filter((name) => name.startsWith('fonts'));
  if (wanted.length > 0) aptInstall(wanted);
}

export function aptInstall(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  run('update');
  run('install', '-y', ...packages);
}
