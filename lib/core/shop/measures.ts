/** From words to numbers: how tall, in cm, and how heavy, in kg. */
import { fold } from '../text/fold';

/** A 斤 is half a kilogram. */
export type WeightUnit = 'jin' | 'kg';

/** What a person measures: anything else is another kind of number. cm, kg. */
export const heightLimits = [50, 230] as const;
export const weightLimits = [2, 200] as const;

const within = (value: number, [least, most]: readonly [number, number]): number | null =>
  value >= least && value <= most ? value : null;

const inMetres = /^([12])[米m](\d{1,2})?$/;
const inDecimals = /^([12]\.\d{1,2})(?:米|m)?$/;
const inCentimetres = /^(\d{2,3}(?:\.\d)?)(?:cm|厘米|公分)?$/;

/** @param text `1米65`, `1米6`, `1.65`, `165cm`, `165`, in any width and case. @returns cm, or null when it is no height */
export function readHeight(text: string): number | null {
  const written = fold(text).replaceAll(/\s/g, '');
  const [, metres, rest] = inMetres.exec(written) ?? [];
  if (metres !== undefined) return within(Number(metres) * 100 + Number((rest ?? '').padEnd(2, '0')), heightLimits);
  const [, decimals] = inDecimals.exec(written) ?? [];
  if (decimals !== undefined) return within(Math.round(Number(decimals) * 100), heightLimits);
  const [, centimetres] = inCentimetres.exec(written) ?? [];
  return centimetres === undefined ? null : within(Number(centimetres), heightLimits);
}

const weighed = /^(\d{1,3}(?:\.\d{1,2})?)(市?斤|公斤|千克|kgs?)?$/;

/**
 * @param text `98斤`, `54kg`, `49公斤`, `98`
 * @param bare what a number without a unit is counted in; null when that can't be said
 * @returns kg, or null when it is no weight
 */
export function readWeight(text: string, bare: WeightUnit | null): number | null {
  const [, number, unit] = weighed.exec(fold(text).replaceAll(/\s/g, '')) ?? [];
  if (number === undefined) return null;
  const counted = unit === undefined ? bare : unit.endsWith('斤') && unit !== '公斤' ? 'jin' : 'kg';
  return counted === null ? null : within(Number(number) / (counted === 'jin' ? 2 : 1), weightLimits);
}

/** The body mass index that people have, thin children and heavy adults included. kg/m² */
const bodyLimits = [13, 31] as const;

/**
 * The weight of somebody this tall: 110 beside 165 cm is 斤, 60 is kg.
 * @param height cm. @returns kg, or null when both units, or neither, would fit
 */
export function readWeightOf(text: string, height: number | null): number | null {
  const [jin, kg] = [readWeight(text, 'jin'), readWeight(text, 'kg')];
  if (jin === kg || height === null) return jin === kg ? kg : null;
  const fitting = [jin, kg].filter(
    (weight) => weight !== null && within(weight / (height / 100) ** 2, bodyLimits) !== null,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
