/** What a language must say so that its buyers can be read: cue words as data, nothing to run but linear patterns. */
import type { Intent } from '../model/intent';
import type { Reading, SlotId } from '../model/reading';

/**
 * A weight and the patterns (see text/pattern.ts) that carry it. 1 leans, 2 suggests, 3 says, 4 all but settles.
 * Write patterns folded, and every digit as `0`: `满0减0` meets 满200减30.
 */
export type Cue = readonly [weight: number, ...patterns: string[]];

export type CueTable<Id extends string> = { readonly [id in Id]?: readonly Cue[] };

/** `closing` is read from the intent, never from words. */
export type WordStage = 'presale' | 'insale' | 'aftersale';

/** Calm is what is left when nothing else speaks. */
export type RaisedMood = 'anxious' | 'angry';

/**
 * What an agent's line asks for: facts (您的订单号是多少), a yes (是这个吗), whether that was all (还有其他问题吗).
 * `opens` marks lines that ask nothing yet (请问有什么可以帮您).
 */
export type Ask = 'facts' | 'yes' | 'more' | 'opens';

export interface CuePack {
  language: Reading['language'];
  /**
   * Words are spelled in letters and stand apart. Then every pattern is of whole words, `cancel-` goes on (see
   * wholeWords in text/pattern.ts) and gaps are wider.
   */
  spelled?: true;
  intents: readonly CueTable<Intent>[];
  stages: CueTable<WordStage>;
  moods: CueTable<RaisedMood>;
  asks: CueTable<Ask>;
  /** Patterns that make a line a question. */
  questions: readonly string[];
  /** Characters that say nothing by themselves: 的了吧啊. */
  fillers: string;
  /** Menu chips that a page writes into the buyer's text; they are context. Global, linear. */
  chips: RegExp;
  /** Facts handed over: numbers, links, labelled lines, addresses. Global, linear, on the folded text. */
  facts: RegExp;
  /** Slots that are plain words. */
  slotWords: CueTable<SlotId>;
  /** Slots with a numeral in them. Global, linear, on the folded text; group 1, where there is one, is the slot. */
  slotNumbers: { readonly [id in SlotId]?: readonly RegExp[] };
  /**
   * Words of another region and what the cues call the same, both of one length and folded. Read so only where a text has
   * traditional characters.
   */
  elsewhere?: readonly (readonly [theirs: string, ours: string])[];
}
