/** Reading files in tests as the options page's worker reads them. */
import { textOf } from '../../components/options/file-text';
import { type FileAnswer, readPhraseFile, type ReadOptions } from '../../lib/app/import/read-file';
import type { Phrase } from '../../lib/core/library/phrase';

export const readBytes = (name: string, content: BlobPart, options: Partial<ReadOptions> = {}): Promise<FileAnswer> =>
  readPhraseFile(new File([content], name), { textOf, known: () => undefined, chosen: null, ...options });

/** What a sample is expected to give: rows in order, each with the fields that matter. */
export type Expected = { row: number; fault: string } | ({ row: number; notes?: string[] } & Partial<Phrase>);

/** @returns phrases with what is not empty, and faults; short enough to read and to write by hand */
export function outlineOf(answer: FileAnswer): Expected[] {
  if (answer.kind !== 'read') return [{ row: 0, fault: answer.kind === 'fault' ? answer.fault : 'columns' }];
  return answer.rows.map((row): Expected => {
    if ('fault' in row) return { row: row.row, fault: row.fault };
    const { phrase, notes } = row;
    const { title, variants, group, code, tags, board, stages, intents } = phrase;
    const filled = Object.entries({ id: phrase.id, group, code, tags, stages, intents, notes: [...notes] });
    return {
      row: row.row,
      title,
      variants,
      ...Object.fromEntries(filled.filter(([, value]) => value.length > 0)),
      ...(board !== 'common' && { board }),
      ...(phrase.language === 'en' && { language: 'en' }),
    };
  });
}
