/** Handing out the library as files. */
import type { ExportKind } from '../../core/library/export/kinds';
import { writeOwnFile } from '../../core/library/export/own-file';
import { csvOf, tableOf } from '../../core/library/export/tables';
import type { Machine } from '../../core/library/backup';
import type { LibraryView } from '../../core/library/view';

export interface ExportActions {
  /** @returns whether a file was handed out */
  save: (kind: ExportKind) => Promise<boolean>;
}

interface Means {
  library: () => LibraryView | null;
  /** Ids of all phrases that came with the extension. */
  builtIn: () => Promise<string[]>;
  machine: () => Promise<Machine>;
  /** @returns the bytes of an xlsx file; null when it could not be made */
  writeSheet: (rows: string[][]) => Promise<Uint8Array<ArrayBuffer> | null>;
  saveFile: (name: string, content: string | Uint8Array<ArrayBuffer>) => void;
}

export const createExporter = ({ library, builtIn, machine, writeSheet, saveFile }: Means): ExportActions => ({
  async save(kind) {
    const view = library();
    if (!view) return false;
    if (kind === 'json') saveFile('tiexin-library.json', writeOwnFile(view, await builtIn(), await machine()));
    else if (kind === 'xlsx') {
      const bytes = await writeSheet(tableOf(kind, view.phrases));
      if (!bytes) return false;
      saveFile('tiexin-library.xlsx', bytes);
    } else saveFile(`tiexin-${kind}.csv`, csvOf(tableOf(kind, view.phrases)));
    return true;
  },
});
