/** What the columns of phrase tables are called, in tools that we don't know by name. */
import { type ColumnRole, type Columns, headerKey, nameOf, searchedRows } from './header';

/** Folded names, without brackets and stars; tried in order, so that 快捷短语编码 is no 快捷短语. */
const names: readonly [ColumnRole, RegExp][] = [
  ['code', /^(?:快捷短语编码|快捷编码|编码|短码|快捷码|快捷键|缩写|shortcut|trigger|abbreviation|code|từviếttắt)$/],
  ['group', /^(?:一级分类|一级分组|快捷短语分组|分组名?|分组名称|分类|类别|类型|产品型号|产品|group|category|folder)$/],
  ['subgroup', /^(?:二级分类|二级分组|子分类|子分组|subgroup|subcategory)$/],
  ['title', /^(?:话术标题|标题|名称|问题|问句|匹配关键词|关键词|title|name|subject|question|keyword|label)$/],
  [
    'text',
    /^(?:话术内容|快捷短语内容|快捷短语|短语内容|短语|内容|答案|回答|回复内容|回复|话术|正文|content|text|body|answer|reply|replace|message|nộidung)$/,
  ],
  ['tags', /^(?:标签|tags?|labels)$/],
];

const roleOf = (cell: string): ColumnRole => {
  const name = nameOf(cell);
  return names.find(([, expression]) => expression.test(name))?.[0] ?? 'ignore';
};

/** What an agent said about tables with these names: {@link headerKey} → columns. */
export type KnownColumns = (key: string) => Columns | undefined;

export interface Header {
  /** Index of the header's row; -1 when there is none. */
  row: number;
  columns: Columns;
}

/** A role that is named twice counts the first time. */
const eachOnce = (columns: Columns): Columns =>
  columns.map((role, at) => (columns.indexOf(role) === at ? role : 'ignore'));

/** @returns where each column stands; null when no row of names says which one holds the text */
export function findHeader(rows: readonly (readonly string[])[]): Header | null {
  for (const [row, cells] of rows.slice(0, searchedRows).entries()) {
    const columns = eachOnce(cells.map(roleOf));
    if (columns.includes('text')) return { row, columns };
  }
  return null;
}

/** Tables without names: only texts, titles and texts, or groups before both. */
const byWidth: readonly Columns[] = [['text'], ['title', 'text'], ['group', 'title', 'text']];

const widthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** Names of columns are short and say nothing to a buyer. */
const isName = (cell: string): boolean => cell.trim() !== '' && cell.length <= 16 && !/[。，！？,!?~～\n]/.test(cell);

/** What an agent is asked to put right: the most likely meaning of each column, the longest texts being the phrases. */
export function guessColumns(rows: readonly (readonly string[])[]): Header {
  const sample = rows.slice(0, 50);
  const width = Math.min(30, Math.max(1, ...sample.map(widthOf)));
  const [first = []] = rows;
  const head = rows.length > 1 && first.slice(0, width).filter(isName).length === width && new Set(first).size >= width;
  const named = first.slice(0, width).map((cell) => (head ? roleOf(cell) : 'ignore'));
  const lengths = Array.from({ length: width }, (_, at) =>
    sample.slice(head ? 1 : 0).reduce((sum, cells) => sum + Math.min(200, cells[at]?.length ?? 0), 0),
  );
  const guessed: Columns = byWidth[width - 1] ?? [];
  const longest = lengths.indexOf(Math.max(...lengths));
  const columns = lengths.map((_, at): ColumnRole => {
    if (at === longest) return 'text';
    const role = named[at] === 'ignore' || named[at] === undefined ? guessed[at] : named[at];
    return role === undefined || role === 'text' ? 'ignore' : role;
  });
  return { row: head ? 0 : -1, columns: eachOnce(columns) };
}

/** @returns what the agent said about a table with these names, and in which row they stand */
export function toldBefore(rows: readonly (readonly string[])[], known: KnownColumns): Header | null {
  for (const [row, cells] of rows.slice(0, searchedRows).entries()) {
    const columns = known(headerKey(cells));
    if (columns) return { row, columns };
  }
  return null;
}

/** @returns the most likely columns: told, named, or guessed */
export const columnsOf = (rows: readonly (readonly string[])[], known: KnownColumns): Header =>
  toldBefore(rows, known) ?? findHeader(rows) ?? guessColumns(rows);

/** @returns the columns of a table of one column, which can only be texts; else null */
export const onlyColumn = (rows: readonly (readonly string[])[]): Columns | null =>
  rows.length > 0 && rows.every((cells) => widthOf(cells) <= 1) ? ['text'] : null;
