/** What the columns of phrase files are called, in the tools that agents export from. */
import { fold } from '../../text/fold';

/** Folded names, without brackets and stars; tried in order, so that 快捷短语编码 is no 快捷短语. */
const names = {
  /** 客服宝, 千牛, Briskine, 快捷话术 */
  code: /^(?:快捷短语编码|快捷编码|编码|短码|快捷码|缩写|shortcut|trigger|tu viet tat)$/,
  /** 千牛, 客服宝, 微语, 企微, Q&A sheets by product */
  group: /^(?:一级分类|快捷短语分组|分组名?|分组名称|分类|类型|产品型号|产品|group|category|folder)$/,
  subgroup: /^(?:二级分类|子分类|子分组)$/,
  title: /^(?:话术标题|标题|问题|匹配关键词|关键词|title|subject|question|keyword)$/,
  text: /^(?:话术内容|快捷短语内容|快捷短语|内容|答案|回答|回复内容|回复|话术|content|text|body|answer|replace)$/,
  tags: /^(?:标签|tags?)$/,
} as const;

export type ColumnName = keyof typeof names;

export const columnNames = Object.keys(names) as ColumnName[]; // own keys of `names`

/** Headers stand in the first row, or below some lines of help: 懒人客服 has one, 千牛's robot three. */
const searchedRows = 5;

/** `*话术内容（1500字以内）` → 话术内容 */
const nameOf = (cell: string): string =>
  fold(cell)
    .replaceAll(/\(.*?\)|[*\s]/g, '')
    .trim();

const columnOf = (cell: string): ColumnName | null =>
  columnNames.find((name) => names[name].test(nameOf(cell))) ?? null;

export interface Header {
  /** Index of the header's row; -1 when there is none. */
  row: number;
  /** Column name → index; a column that is named twice counts the first time. */
  columns: Partial<Record<ColumnName, number>>;
}

/** Files without a header: only texts, titles and texts, or groups before both. */
const byWidth: readonly Header['columns'][] = [{ text: 0 }, { title: 0, text: 1 }, { group: 0, title: 1, text: 2 }];

/** @returns where each column stands; null when nothing says which one holds the text */
export function findHeader(rows: readonly (readonly string[])[]): Header | null {
  for (const [row, cells] of rows.slice(0, searchedRows).entries()) {
    const columns: Header['columns'] = {};
    for (const [at, cell] of cells.entries()) {
      const name = columnOf(cell);
      if (name) columns[name] ??= at;
    }
    if (columns.text !== undefined) return { row, columns };
  }
  const widest = Math.max(
    0,
    ...rows.slice(0, 50).map((cells) => cells.findLastIndex((cell) => cell.trim() !== '') + 1),
  );
  const columns = byWidth[widest - 1];
  return columns ? { row: -1, columns } : null;
}
