/** Small numbers as agents write them: 10, 十五, 两三, 几, 十几. */

/** For an expression: digits, or up to three of the characters of small numbers. */
export const numeral = String.raw`\d{1,3}(?:\.5)?|十几|[零一二两三四五六七八九十]{1,3}|[几半俩]`;

const values: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from('零一二三四五六七八九十', (character, at) => [character, at])),
  两: 2,
  俩: 2,
};
/** Who says 几 is expected by the middle of what it may mean. */
const several = 5;

/** @returns the number; of a rough one the larger: 两三 is 3; NaN for anything else */
export function readNumeral(text: string): number {
  if (/^\d+(?:\.5)?$/.test(text)) return Number(text);
  if (text === '半') return 0.5;
  if (text === '几') return several;
  if (text === '十几') return 10 + several;
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const last = ones === '' ? 0 : (values[ones.at(-1) ?? ''] ?? Number.NaN);
  if (!text.includes('十')) return last;
  return (tens === '' ? 1 : (values[tens.at(-1) ?? ''] ?? Number.NaN)) * 10 + last;
}
