/** From the rows of a table to phrases; what can't be read is named with its row and reason. */
import { emptyPhrase, type Phrase } from '../phrase';
import { boardOf, stagesOf } from './groups';
import { columnNames, type ColumnName, findHeader } from './columns';
import { plainTextOf } from './html';

export type RowFault = 'no_text' | 'long_text' | 'too_many_variants';

export interface FaultyRow {
  /** From 1, as spreadsheets count. */
  row: number;
  fault: RowFault;
  text: string;
}

export interface ReadPhrases {
  /** Each with the row it came from; ids are empty. */
  phrases: { row: number; phrase: Phrase }[];
  faulty: FaultyRow[];
}

const limits = { text: 4000, title: 200, titleFromText: 16, code: 40, group: 60, tags: 20, variants: 20 };

/** Spreadsheets would run these as formulas, so exports put a ' before them. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

/** 懒人客服 writes x[or]y for wordings, [~] for a random sign, [@]path[/@] for a picture. */
const variantsOf = (text: string): string[] =>
  text
    .replaceAll(/\[@\].*?\[\/@\]|\[~\]/g, '')
    .split('[or]')
    .map((part) => plainTextOf(part).trim())
    .filter((part) => part !== '');

const brief = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .slice(0, limits.titleFromText)
    .replace(/[\ud800-\udbff]$/, '');

/** @returns null when nothing says which column holds the text */
export function readRows(rows: readonly (readonly string[])[]): ReadPhrases | null {
  const header = findHeader(rows);
  if (!header) return null;
  const read: ReadPhrases = { phrases: [], faulty: [] };
  for (const [at, cells] of rows.entries()) {
    if (at <= header.row || cells.every((cell) => cell.trim() === '')) continue;
    const row = at + 1;
    const of = (name: ColumnName): string => withoutGuard(cells[header.columns[name] ?? -1]?.trim() ?? '');
    const variants = variantsOf(of('text'));
    const fault = faultOf(variants);
    const [first = ''] = variants;
    if (fault) read.faulty.push({ row, fault, text: brief(columnNames.map(of).join(' ')) });
    else {
      const group = [of('group'), of('subgroup')]
        .filter((name) => name !== '')
        .map((name) => name.slice(0, limits.group));
      read.phrases.push({
        row,
        phrase: {
          ...emptyPhrase,
          title: (of('title') || brief(first)).slice(0, limits.title),
          variants,
          board: boardOf(group.join(' ')),
          stages: stagesOf(group.join(' ')),
          group,
          code: of('code').slice(0, limits.code),
          tags: of('tags')
            .split(/[,，;；、]/)
            .map((tag) => tag.trim().slice(0, limits.group))
            .filter((tag) => tag !== '')
            .slice(0, limits.tags),
        },
      });
    }
  }
  return read;
}

function faultOf(variants: readonly string[]): RowFault | null {
  if (variants.length === 0) return 'no_text';
  if (variants.some((text) => text.length > limits.text)) return 'long_text';
  return variants.length > limits.variants ? 'too_many_variants' : null;
}
