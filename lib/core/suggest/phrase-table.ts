/** A library laid out for ranking: for every intent, stage and tone, which phrases it speaks for and how much. */
import type { Phrase } from '../library/phrase';
import { answerVariables } from '../library/variables';
import { type Intent, intents } from '../model/intent';
import { type Stage, stages } from '../model/stage';
import { placesIn } from './fill';
import { nearIntents } from './near';
import { weights } from './weights';

/** A phrase that says an answer made from what the buyer said. */
interface Answering {
  /** Index in the library. */
  phrase: number;
  variable: (typeof answerVariables)[number];
  /** Every wording can say something else instead. */
  hasDefault: boolean;
}

/** Phrases by index, each with its share of an intent's score. */
interface Shares {
  phrases: Uint32Array;
  shares: Float32Array;
}

export interface PhraseTable {
  /** Which phrases serve an intent, neighbours' ones with their smaller share. */
  byIntent: { readonly [id in Intent]: Shares };
  /** What a stage adds to each phrase while the buyer is calm. */
  byStage: { readonly [id in Stage]: Float32Array };
  soothing: Uint32Array;
  /** Soothing whatever the matter is: for complaints, or for no intent in particular. */
  soothesAll: Uint8Array;
  answering: readonly Answering[];
  /** Phrase id → index. */
  index: ReadonlyMap<string, number>;
}

/** Reads intents from the words of a phrase that has none. */
export type Tagger = (phrase: Phrase) => readonly Intent[];

const fill = <Id extends string, T>(ids: readonly Id[], of: (id: Id) => T): { [id in Id]: T } =>
  Object.fromEntries(ids.map((id) => [id, of(id)])) as { [id in Id]: T }; // fromEntries forgets the keys

export function createPhraseTable(phrases: readonly Phrase[], tag: Tagger): PhraseTable {
  const shares = fill(intents, () => new Map<number, number>());
  const give = (intent: Intent, phrase: number, share: number) =>
    shares[intent].set(phrase, Math.max(share, shares[intent].get(phrase) ?? 0));
  const lenders = fill(intents, (id) => intents.filter((other) => nearIntents[other].includes(id)));
  for (const [at, phrase] of phrases.entries()) {
    const tagged = phrase.intents.length > 0;
    const served = tagged ? phrase.intents : tag(phrase);
    for (const [place, intent] of served.entries()) {
      const share = (tagged ? 1 : weights.inferred) * weights.lesserIntent ** place;
      give(intent, at, share);
      for (const other of lenders[intent]) give(other, at, share * weights.near);
    }
  }
  const soothing = phrases.flatMap((phrase, at) => (phrase.soothing ? [at] : []));
  return {
    byIntent: fill(intents, (id) => ({
      phrases: Uint32Array.from(shares[id].keys()),
      shares: Float32Array.from(shares[id].values()),
    })),
    byStage: fill(stages, (id) =>
      Float32Array.from(phrases, ({ stages, soothing }) => {
        const stage = stages.length === 0 ? 0 : stages.includes(id) ? weights.stage : weights.otherStage;
        return stage + (soothing ? weights.soothing.calm : 0);
      }),
    ),
    soothing: Uint32Array.from(soothing),
    soothesAll: Uint8Array.from(phrases, ({ intents }) =>
      intents.length === 0 || intents.includes('complaint') ? 1 : 0,
    ),
    answering: phrases.flatMap(answersOf),
    index: new Map(phrases.map((phrase, at) => [phrase.id, at])),
  };
}

function answersOf({ variants }: Phrase, phrase: number): Answering[] {
  const places = variants.flatMap(placesIn);
  return answerVariables.flatMap((variable) => {
    const here = places.filter(({ name }) => name === variable);
    return here.length > 0 ? [{ phrase, variable, hasDefault: here.every(({ hasDefault }) => hasDefault) }] : [];
  });
}
