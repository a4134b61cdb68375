/** Small numbers as agents write them: 10, 十五, 两三, 几. */

/** For an expression: digits, or up to three of the characters of small numbers. */
export const numeral = String.raw`\d{1,3}(?:\.5)?|[一二两三四五六七八九十]{1,3}|几|半`;

const values: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('一二三四五六七八九十', (character, at) => [character, at + 1]),
);
const several = 5;

/** @returns the number; of a rough one the larger: 两三 is 3; NaN for anything else */
export function readNumeral(text: string): number {
  if (/^\d+(?:\.5)?$/.test(text)) return Number(text);
  if (text === '半') return 0.5;
  if (text === '几') return several;
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (character: string | undefined): number => (character === '两' ? 2 : (values[character ?? ''] ?? NaN));
  const last = ones === '' ? 0 : digit(ones.at(-1));
  if (!text.includes('十')) return last;
  return (tens === '' ? 1 : digit(tens.at(-1))) * 10 + last;
}
