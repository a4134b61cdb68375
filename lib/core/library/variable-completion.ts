/** Writing variables: what a `{` may become, and which names mean nothing. */
import { fold } from '../text/fold';
import { calledAs, isVariable, type Variable, variableNames } from './variables';

export interface Completion {
  /** What the chosen place takes the room of, from its `{` on: UTF-16 code units. */
  from: number;
  to: number;
  /** Best first, at least one. */
  names: Variable[];
}

const begun = /\{([^{}|\n]{0,40})$/;
/** The rest of a name that the caret stands in. */
const rest = /^[\p{L}\p{N}_]{0,40}\}/u;

/** @returns what may be written at the caret; null when no place is begun there, or no variable is called so */
export function completionAt(text: string, caret: number): Completion | null {
  const match = begun.exec(text.slice(0, caret));
  if (!match) return null;
  const wanted = fold((match[1] ?? '').trim());
  const starting = variableNames.filter(
    (name) => name.startsWith(wanted) || calledAs(name).some((called) => called.startsWith(wanted)),
  );
  const holding = variableNames.filter(
    (name) => name.includes(wanted) || calledAs(name).some((called) => called.includes(wanted)),
  );
  const names = [...new Set([...starting, ...holding])];
  const to = caret + (rest.exec(text.slice(caret))?.[0].length ?? 0);
  return names.length > 0 ? { from: match.index, to, names } : null;
}

const place = /\{([^{}|\n]{1,40})(?:\|[^{}\n]{0,200})?\}/g;
const han = /\p{Script=Han}/u;

export interface UnknownName {
  /** As written. */
  name: string;
  /** The variable that was probably meant. */
  meant: Variable | null;
}

/**
 * Names that no variable has. A gap named in Chinese, {几分钟}, is no mistake: the agent fills it by hand; one that is
 * called as a variable is, {订单号}.
 * @returns each once, in the text's order
 */
export function unknownNames(text: string): UnknownName[] {
  const names = [...text.matchAll(place)].map(([, name = '']) => name.trim());
  return [...new Set(names)].flatMap((name) => {
    if (isVariable(name)) return [];
    const meant = variableNames.find((other) => calledAs(other).includes(fold(name))) ?? nearest(name);
    return meant || !han.test(name) ? [{ name, meant }] : [];
  });
}

/** @returns the text with every place of that name called otherwise; its defaults stay */
export const renamed = (text: string, name: string, to: Variable): string =>
  text.replaceAll(place, (whole, written: string) => (written.trim() === name ? whole.replace(written, to) : whole));

/** Two slips of the finger at most, and fewer than half of the letters. */
const slips = 2;

function nearest(name: string): Variable | null {
  const written = fold(name).replaceAll(/[\s-]/g, '_');
  let best: Variable | null = null;
  let least = Math.min(slips, (written.length - 1) / 2) + 1;
  for (const other of variableNames) {
    const distance = distanceOf(written, other);
    if (distance >= least) continue;
    least = distance;
    best = other;
  }
  return best;
}

/** @returns how many letters must be changed, added or left out */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let from = 1; from <= a.length; from++) {
    const next = [from];
    for (let to = 1; to <= b.length; to++)
      next.push(
        Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + Number(a[from - 1] !== b[to - 1])),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
