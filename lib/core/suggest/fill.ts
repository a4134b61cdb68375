/** Puts values into a phrase's places: `{name}` or `{name|what to write instead}`. */
import { isVariable, type Variable, variables } from '../library/variables';
import type { Span } from '../model/reading';
import { isTraditional } from '../text/fold';
import { isLatin } from '../text/scripts';
import type { Localised } from '../text/localised';

export interface Filled {
  text: string;
  /** Places still open in `text`, in order: UTF-16 code units, brackets included. The caret goes to the first. */
  open: Span[];
}

export type Values = Partial<Record<Variable, string>>;

const place = /\{([^{}|\n]{1,40})(?:\|([^{}\n]{0,200}))?\}/g;

/** @returns whether words stand beside the places, and all of them are English */
const speaksEnglish = (text: string): boolean => isLatin(text.replaceAll(place, ''));

/** @returns the name of a place as the text around it is written */
const labelIn = (text: string, { zh_CN, zh_TW }: Localised): string => (isTraditional(text) ? zh_TW : zh_CN);

/** @returns the names of the places in a text, and whether each has something to write instead */
export const placesIn = (text: string): { name: string; hasDefault: boolean }[] =>
  text.includes('{')
    ? [...text.matchAll(place)].map(([, name = '', fallback]) => ({
        name: name.trim(),
        hasDefault: fallback !== undefined,
      }))
    : [];

/**
 * A known variable takes its value, else its default, else stays open under its Chinese name: {订单号}; in an English text as written.
 * An unknown one takes its default, else stays open as written. Values and defaults are put in as they are: places inside
 * them are text, neither filled nor open. A blank value counts as none.
 */
export function fillVariables(text: string, values: Values): Filled {
  const open: Span[] = [];
  if (!text.includes('{')) return { text, open };
  const isEnglish = speaksEnglish(text);
  let filled = '';
  let from = 0;
  for (const match of text.matchAll(place)) {
    const [whole, written = '', fallback] = match;
    const name = written.trim();
    const value = isVariable(name) && values[name]?.trim() ? values[name] : fallback;
    filled += text.slice(from, match.index);
    from = match.index + whole.length;
    if (value === undefined) {
      const shown = isVariable(name) && !isEnglish ? `{${labelIn(text, variables[name])}}` : whole;
      open.push({ from: filled.length, to: filled.length + shown.length });
      filled += shown;
    } else filled += value;
  }
  return { text: filled + text.slice(from), open };
}
