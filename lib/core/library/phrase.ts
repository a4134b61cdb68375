/** The one table of what a phrase holds; types, parsing and forms follow it. */
import * as v from 'valibot';
import { type Intent, intents } from '../model/intent';
import { stages } from '../model/stage';

export const boards = ['common', 'product', 'payment', 'aftersale'] as const;

/** What a phrase is for: answering, buying time before the answer, or telling when the agent is back. */
export const roles = ['reply', 'holding', 'away'] as const;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** Lengths are UTF-16 code units. 4,000 is more than any marketplace's composer takes. */
export const phraseFields = {
  /** `s.<slug>` for a starter phrase, `<device>.<n>` for one of the agent's own. */
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/)),
  title: text(200),
  /** Several wordings of one answer; they rotate per buyer. */
  variants: v.pipe(v.array(v.pipe(text(4000), v.nonEmpty())), v.minLength(1), v.maxLength(20)),
  stages: v.array(v.picklist(stages)),
  intents: v.array(v.picklist(intents)),
  board: v.picklist(boards),
  /** Two levels at most: ['物流', '催发货']. */
  group: v.pipe(v.array(text(60)), v.maxLength(2)),
  /** Short code for typing: `fh`. */
  code: text(40),
  tags: v.pipe(v.array(text(60)), v.maxLength(20)),
  /** Best for a buyer who is anxious or angry: feelings first. */
  soothing: v.boolean(),
  /** Comes first in lists, and before others into the synced storage. */
  pinned: v.optional(v.boolean(), false),
  language: v.picklist(['zh', 'en']),
  scope: v.picklist(['mine', 'shop', 'team']),
  /** Phrases stored before there were roles have none. */
  role: v.optional(v.picklist(roles), 'reply'),
};

export const phraseSchema = v.object(phraseFields);

export type Phrase = v.InferOutput<typeof phraseSchema>;

/** What a starter phrase must say for itself; {@link starterPhrase} fills in the rest. */
export interface StarterPhrase {
  /** Unique slug, kept for ever: edits of this phrase refer to it. */
  id: string;
  title: string;
  variants: [string, string, ...string[]];
  intents: Intent[];
  stages?: Phrase['stages'];
  group: [string] | [string, string];
  board: Phrase['board'];
  code?: string;
  soothing?: boolean;
  role?: Phrase['role'];
}

/** A phrase before anything is written. */
export const emptyPhrase: Phrase = {
  id: '',
  title: '',
  variants: [''],
  stages: [],
  intents: [],
  board: 'common',
  group: [],
  code: '',
  tags: [],
  soothing: false,
  pinned: false,
  language: 'zh',
  scope: 'mine',
  role: 'reply',
};

/** Completes a starter phrase: id prefixed with `s.`, scope `shop`. */
export const starterPhrase = (given: StarterPhrase, language: Phrase['language']): Phrase => ({
  ...emptyPhrase,
  language,
  scope: 'shop',
  ...given,
  id: `s.${given.id}`,
});
