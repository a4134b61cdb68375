/** Tables have one wording a row: rows of one title in one group are one phrase's wordings. */
import { limits, type ReadPhrase, type ReadRow } from './draft';

const keyOf = ({ phrase, given }: ReadPhrase): string | null => {
  if (phrase.id !== '') return phrase.id;
  return given.includes('title') ? JSON.stringify([phrase.title, ...phrase.group]) : null;
};

/** @returns the rows, later wordings moved into the first row of their phrase */
export function joinWordings(rows: readonly ReadRow[]): ReadRow[] {
  const first = new Map<string, ReadPhrase>();
  return rows.flatMap((row): ReadRow[] => {
    const key = 'phrase' in row ? keyOf(row) : null;
    if (key === null || !('phrase' in row)) return [row];
    const before = first.get(key);
    if (!before || before.phrase.variants.length >= limits.variants) {
      first.set(key, row);
      return [row];
    }
    const variants = new Set([...before.phrase.variants, ...row.phrase.variants]);
    before.phrase.variants = [...variants].slice(0, limits.variants);
    before.phrase.tags = [...new Set([...before.phrase.tags, ...row.phrase.tags])].slice(0, limits.tags);
    before.phrase.code ||= row.phrase.code;
    before.notes = [...new Set([...before.notes, ...row.notes])];
    return [];
  });
}
