/** What a conversation gives to say about sizes, as values of variables. */
import type { Conversation } from '../model/conversation';
import type { Reading } from '../model/reading';
import type { Values } from '../suggest/fill';
import { fold } from '../text/fold';
import { adviseSize, type MeasureName, type SizeAdvice } from './size-advice';
import type { SizeTable } from './size-table';
import { type MeasurePack, readMeasures } from './talk-measures';

/** How a language says it. */
export interface SizeLines {
  /** @param usual what the buyer wears, if the table has it */
  fits: (size: string, usual: string | null) => string;
  between: (smaller: string, larger: string, usual: string | null) => string;
  missing: (what: readonly MeasureName[], usual: string | null) => string;
  outside: string;
  apart: string;
}

export interface SizePack extends MeasurePack {
  /** What sizes are asked of that no height and weight decide, folded: shoes, rings, furniture. */
  otherThings: RegExp;
  lines: SizeLines;
}

/** @returns values of `size_…` variables: none while the talk is of something else; '' for what there is no need to say */
export type SizeAdviser = (table: SizeTable, talk: Pick<Conversation, 'messages'>, reading: Reading) => Values;

/** An intent below this share is a guess. */
const sure = 0.25;
const names = ['height', 'weight'] as const;

export const createSizeAdviser =
  ({ lines, otherThings, ...pack }: SizePack): SizeAdviser =>
  (table, { messages }, { intents, question }) => {
    if (otherThings.test(fold(question))) return {};
    const measures = readMeasures(messages, pack);
    const asked = intents.some(({ id, score }) => id === 'size_advice' && score >= sure);
    if (!asked && !measures.fresh) return {};
    const advice = adviseSize(table, measures);
    // Without a table the agent looks it up, and needs the same to do so.
    const needed = names.filter((name) => measures[name] === null);
    const what = advice?.kind === 'missing' ? advice.what : advice ? [] : needed;
    if (what.length > 0) return { size_missing: lines.missing(what, measures.usualSize) };
    return { size_missing: '', ...(advice && sayable(advice, lines)) };
  };

function sayable(advice: SizeAdvice, lines: SizeLines): Values {
  if (advice.kind === 'missing') return {};
  if (advice.kind === 'fits') return { size_advice: lines.fits(advice.size, advice.usual) };
  if (advice.kind === 'between') return { size_advice: lines.between(advice.smaller, advice.larger, advice.usual) };
  return { size_check: lines[advice.kind] };
}
