/** A library as tables that other tools read, a row for each wording. Cells that would run as formulas are made harmless. */
import { guardCell } from '../import/guard';
import type { Phrase } from '../phrase';

type Row = readonly string[];

export interface TableExport {
  head: Row;
  /** @param first whether it is the phrase's first wording */
  row: (phrase: Phrase, text: string, first: boolean) => Row;
}

/** Tools that must have a group call this one none; importing knows it. */
const none = '未分组';

/** A comma would part one tag into two. */
const tagsOf = ({ tags }: Phrase): string => tags.map((tag) => tag.replaceAll(/[,，;；、]/g, ' ')).join('，');

const tableExports = {
  /** Carries the phrase's own number, so that edits find their way back. */
  xlsx: {
    head: ['贴心编号', '一级分类', '二级分类', '标题', '内容', '短码', '标签'],
    row: (phrase, text, first) => {
      const { id, group, title, code } = phrase;
      return [id, group[0] ?? '', group[1] ?? '', title, text, first ? code : '', first ? tagsOf(phrase) : ''];
    },
  },
  kefubao: {
    head: ['一级分类（必填）', '二级分类（选填）', '话术标题（选填）', '话术内容（必填）'],
    row: ({ group, title }, text) => [group[0] ?? none, group[1] ?? '', title, text],
  },
  /** One level of groups, and a code for one text. */
  qianniu: {
    head: ['快捷短语编码', '快捷短语', '快捷短语分组'],
    row: ({ group, code }, text, first) => [first ? code : '', text, group.join('/') || none],
  },
} as const satisfies Record<string, TableExport>;

export type TableKind = keyof typeof tableExports;

export function tableOf(kind: TableKind, phrases: readonly Phrase[]): string[][] {
  const { head, row }: TableExport = tableExports[kind];
  const rows = phrases.flatMap((phrase) => phrase.variants.map((text, at) => row(phrase, text, at === 0)));
  return [head, ...rows].map((cells) => cells.map((cell) => guardCell(cell.replaceAll('\r\n', '\n'))));
}

/** With the mark by which spreadsheets know UTF-8, all cells in quotes. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('')}`;
