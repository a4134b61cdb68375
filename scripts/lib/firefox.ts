/** Starts Firefox with the built extension, under remote control. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Bidi, openBidi } from './bidi';
import { aptInstall, isDebianRoot } from './browser-path';
import { freshProfile } from './launch';

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, 'Mozilla Firefox/firefox.exe')];
  }),
};

/** @returns where Firefox is; null when there is none */
export const firefoxPath = (): string | null => {
  const named = process.env['FIREFOX_PATH'];
  return [...(named ? [named] : []), ...(places[process.platform] ?? [])].find((path) => existsSync(path)) ?? null;
};

/** Installs Firefox where that can be done without asking. @returns as {@link firefoxPath} */
export function ensureFirefox(): string | null {
  const path = firefoxPath();
  if (path || !isDebianRoot()) return path;
  try {
    process.stderr.write('Installing firefox-esr…\n');
    aptInstall(['firefox-esr']);
  } catch {
    // Its absence is told by who asked.
  }
  return firefoxPath();
}

export interface Firefox extends Bidi {
  /** Ends the browser. */
  close: () => void;
}

/** How long a cold start may take. ms */
const startLimit = 60_000;

/** @param extension folder of the built extension; null for none */
export async function launchFirefox(path: string, extension: string | null): Promise<Firefox> {
  const child = spawn(
    path,
    ['--headless', '--no-remote', '--profile', freshProfile(), '--remote-debugging-port=0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = (): void => void child.kill();
  process.once('exit', end);
  try {
    const address = await new Promise<string>((found, failed) => {
      let said = '';
      const timer = setTimeout(() => failed(new Error(`Firefox did not start: ${said}`)), startLimit);
      child.once('error', failed);
      child.stderr.on('data', (words: Buffer) => {
        said += words.toString();
        const [, at] = /BiDi listening on (ws:\S+)/.exec(said) ?? [];
        if (at === undefined) return;
        clearTimeout(timer);
        found(at);
      });
    });
    const bidi = await openBidi(address);
    if (extension !== null)
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    return {
      send: bidi.send,
      close: () => {
        bidi.close();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
