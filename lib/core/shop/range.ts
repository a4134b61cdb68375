/** From and to, as shops write them in size tables. */
import { heightLimits, readHeight, readWeight, type WeightUnit, weightLimits } from './measures';

/** Both ends included. */
export type Range = [least: number, most: number];

const dash = /\s*(?:[-‐-―－~～〜∼至到]+|to)\s*/;
const upwards = /^(.+?)(?:及?以上|起|\+)$/;
const downwards = /^(.+?)(?:及?以下|以内|内)$/;
const unitAtEnd = /(市?斤|公斤|千克|kgs?)$/i;

/** @returns null when the text is no range, or its ends stand the wrong way round */
function readRange(
  text: string,
  read: (part: string) => number | null,
  [least, most]: readonly [number, number],
): Range | null {
  const written = text.trim();
  const from = upwards.exec(written)?.[1];
  const to = downwards.exec(written)?.[1];
  const parts = from !== undefined ? [from] : to !== undefined ? [to] : written.split(dash);
  const [first = null, last = first] = parts.map((part) => read(part));
  if (parts.length > 2 || first === null || last === null || first > last) return null;
  return [to === undefined ? first : least, from === undefined ? last : most];
}

/** @param text `155-160`, `155~160cm`, `1米55至1米60`, `175以上`; one number is a range of its own. @returns cm */
export const readHeights = (text: string): Range | null => readRange(text, readHeight, heightLimits);

/** @param text `80-95斤`, `40–47.5kg`. @param bare what numbers without a unit are counted in. @returns kg */
export function readWeights(text: string, bare: WeightUnit): Range | null {
  // 80-95斤: the unit at the end is meant for both.
  const last = text.trim().split(dash).at(-1) ?? '';
  const unit = unitAtEnd.exec(last.replace(upwards, '$1').replace(downwards, '$1'))?.[1]?.toLowerCase();
  const counted = unit === undefined ? bare : unit === '斤' || unit === '市斤' ? 'jin' : 'kg';
  return readRange(text, (part) => readWeight(part, counted), weightLimits);
}

const tidy = (value: number): string => String(Math.round(value * 100) / 100);

export const showHeights = (range: Range | null): string => (range ? range.map(tidy).join('-') : '');

/** @param range kg. @returns it in the unit, which is not written */
export const showWeights = (range: Range | null, unit: WeightUnit): string =>
  range ? range.map((value) => tidy(unit === 'jin' ? value * 2 : value)).join('-') : '';
