/** TextExpander: abbreviations and texts without a header; the file's name is the group. */
import type { Draft } from '../draft';

const abbreviation = /^[\x21-\x7e]{1,30}$/;

export const textExpander = {
  id: 'textexpander',
  name: 'TextExpander',
  /** @returns whether the first column holds abbreviations alone, each once, and the second a text in every row */
  fits: (rows: readonly (readonly string[])[]): boolean => {
    const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const codes = filled.map(([code = '']) => code.trim());
    return (
      filled.length > 1 &&
      filled.every((cells) => cells.length <= 3 && (cells[1]?.trim() ?? '') !== '') &&
      codes.every((code) => abbreviation.test(code)) &&
      new Set(codes).size === codes.length
    );
  },
  draft: ([code = '', text = '', label = '']: readonly string[], file: string): Draft => ({
    code: code.trim(),
    texts: [text.replaceAll(/%(?:\||clipboard)/g, '')],
    title: label.trim(),
    group: [file.replace(/\.[a-z]{2,4}$/i, '')],
  }),
};
