/** An import over a librarian of its own, for tests. */
import { createImporter, type Importer } from '../../lib/app/import/importer';
import type { Keep } from '../../lib/app/import/import-keep';
import type { ToldColumns } from '../../lib/app/import/in-worker';
import { readPhraseFile } from '../../lib/app/import/read-file';
import type { UndoRecord } from '../../lib/app/import/undo-record';
import type { Machine } from '../../lib/core/library/backup';
import { writeOwnFile } from '../../lib/core/library/export/own-file';
import type { LibraryView } from '../../lib/core/library/view';
import { readView } from '../../lib/core/model/view';
import type { callLibrary } from '../../lib/platform/calls';
import { type ABrowser, aBrowser } from './a-browser';

export interface AnImporter {
  browser: ABrowser;
  view: LibraryView;
  computer: Machine;
  importer: Importer;
  /** The call that is to fail. */
  failing: string | null;
  keep: Keep;
}

function aKeep(): Keep {
  let told: ToldColumns = {};
  let record: UndoRecord | null = null;
  return {
    columns: () => Promise.resolve(told),
    rememberColumns: async (key, columns) => void (told = { ...told, [key]: columns }),
    undo: () => Promise.resolve(record),
    keepUndo: async (now) => void (record = now),
  };
}

/** @returns the import of a page that has just been opened */
export function open(desk: Omit<AnImporter, 'importer'>): Importer {
  const call = (async (name: keyof ABrowser['handlers'], args: never) => {
    if (name === desk.failing) throw new Error('quota');
    return desk.browser.handlers[name](args);
  }) as typeof callLibrary; // the handlers are those that the background would serve
  return createImporter({
    call,
    library: () => desk.view,
    refresh: async () => void (desk.view = await desk.browser.view()),
    read: async ({ file, told, chosen }) =>
      readPhraseFile(file, { textOf: (file) => file.text(), known: (key) => told[key], chosen }),
    check: (_settings, text) =>
      text.includes('最好') ? [{ rule: 'absolute_terms', severity: 'warn', from: 0, to: 2 }] : [],
    keep: desk.keep,
    machine: {
      read: () => Promise.resolve(desk.computer),
      writeView: async (view) => void (desk.computer = { ...desk.computer, view }),
      writeTaught: async (host, taught) => {
        const others = desk.computer.taught.filter((page) => page.host !== host);
        desk.computer = { ...desk.computer, taught: taught ? [...others, { host, taught }] : others };
      },
    },
    clock: () => performance.now(),
    pause: () => Promise.resolve(),
  });
}

/** A library with one phrase of the agent's own. */
export async function anImporter(): Promise<AnImporter> {
  const browser = await aBrowser();
  await browser.save({ title: '包邮', variants: ['满两件包邮'], code: 'by' });
  const computer: Machine = { view: readView(null), taught: [] };
  const desk = { browser, view: await browser.view(), computer, failing: null, keep: aKeep() };
  return Object.assign(desk, { importer: open(desk) });
}

/** jsdom's File has no text(). */
export function file(name: string, text: string): File {
  const given = new File([text], name);
  const blob = (from = 0, to = text.length) => ({
    text: () => Promise.resolve(text.slice(from, to)),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).slice(from, to).buffer),
  });
  return Object.assign(given, blob(), { slice: (from?: number, to?: number) => blob(from, to) });
}

export const backupOf = ({ view, computer }: Pick<AnImporter, 'view' | 'computer'>): string =>
  writeOwnFile(view, ['s.ship', 's.size'], computer);
