/** A library laid out for ranking: for every intent, stage and tone, which phrases it speaks for and how much. */
import type { Phrase } from '../library/phrase';
import { answerVariables } from '../library/variables';
import { type Intent, intents } from '../model/intent';
import { type Stage, stages } from '../model/stage';
import type { Work } from '../work';
import { placesIn } from './fill';
import { nearIntents } from './near';
import { phraseLanguage } from './speech';
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
  /** 1 for English phrases. */
  isEnglish: Uint8Array;
  /** Phrase id → index. */
  index: ReadonlyMap<string, number>;
}

/** Reads intents from the words of a phrase that has none. */
export type Tagger = (phrase: Phrase) => readonly Intent[];

const fill = <Id extends string, T>(ids: readonly Id[], of: (id: Id) => T): { [id in Id]: T } =>
  Object.fromEntries(ids.map((id) => [id, of(id)])) as { [id in Id]: T }; // fromEntries forgets the keys

export function* createPhraseTable(phrases: readonly Phrase[], tag: Tagger): Work<PhraseTable> {
  const shares = fill(intents, () => new Map<number, number>());
  const give = (intent: Intent, phrase: number, share: number) =>
    shares[intent].set(phrase, Math.max(share, shares[intent].get(phrase) ?? 0));
  const byStage = fill(stages, () => new Float32Array(phrases.length));
  const soothing: number[] = [];
  const soothesAll = new Uint8Array(phrases.length);
  const answering: Answering[] = [];
  const isEnglish = new Uint8Array(phrases.length);
  const index = new Map<string, number>();
  const lenders = fill(intents, (id) => intents.filter((other) => nearIntents[other].includes(id)));
  for (const [at, phrase] of phrases.entries()) {
    const tagged = phrase.intents.length > 0;
    const served = tagged ? phrase.intents : tag(phrase);
    for (const [place, intent] of served.entries()) {
      const share = (tagged ? 1 : weights.inferred) * weights.lesserIntent ** place;
      give(intent, at, share);
      for (const other of lenders[intent]) give(other, at, share * weights.near);
    }
    for (const id of stages) byStage[id][at] = stageWorth(phrase, id);
    if (phrase.soothing) soothing.push(at);
    soothesAll[at] = Number(phrase.intents.length === 0 || phrase.intents.includes('complaint'));
    answering.push(...answersOf(phrase, at));
    isEnglish[at] = Number(phraseLanguage(phrase) === 'en');
    index.set(phrase.id, at);
    yield;
  }
  const byIntent = fill(intents, (): Shares => ({ phrases: new Uint32Array(0), shares: new Float32Array(0) }));
  for (const id of intents) {
    byIntent[id] = {
      phrases: Uint32Array.from(shares[id].keys()),
      shares: Float32Array.from(shares[id].values()),
    };
    yield;
  }
  return { byIntent, byStage, soothing: Uint32Array.from(soothing), soothesAll, answering, isEnglish, index };
}

function stageWorth({ stages, soothing }: Phrase, id: Stage): number {
  const stage = stages.length === 0 ? 0 : stages.includes(id) ? weights.stage : weights.otherStage;
  return stage + (soothing ? weights.soothing.calm : 0);
}

function answersOf({ variants }: Phrase, phrase: number): Answering[] {
  const places = variants.flatMap(placesIn);
  return answerVariables.flatMap((variable) => {
    const here = places.filter(({ name }) => name === variable);
    return here.length > 0 ? [{ phrase, variable, hasDefault: here.every(({ hasDefault }) => hasDefault) }] : [];
  });
}
