/** Suggestions for a moment of a conversation: ranked, in a wording this buyer does not know, filled, and different. */
import type { Phrase } from '../library/phrase';
import type { PickCount } from '../library/view';
import type { Intent } from '../model/intent';
import type { Reading, Span } from '../model/reading';
import type { Work } from '../work';
import { fillVariables, type Values } from './fill';
import type { Tagger } from './phrase-table';
import { createRanker, type Ranked } from './rank';
import { chooseVariant, isUsedUp } from './rotate';
import { wordingFor } from './speech';
import { weights } from './weights';

/** What is known beside the conversation. */
export interface SuggestMoment {
  /** How often and when this agent picked phrases. */
  picks: readonly PickCount[];
  /** Phrase id → indexes of the wordings this buyer already got, oldest first. */
  served: ReadonlyMap<string, readonly number[]>;
  values: Values;
  /** ms since the epoch */
  now: number;
}

type Reason = 'intent' | 'stage' | 'soothing' | 'words' | 'picked';

export interface Suggestion {
  phrase: Phrase;
  /** Index of the wording. */
  variant: number;
  /** What an insert would put, filled. */
  text: string;
  /** Places still open in `text`. */
  open: Span[];
  /** Comparable within one answer only. */
  score: number;
  /** What speaks for it, for the agent to read; empty for a neighbouring or general line. */
  reasons: Reason[];
}

export interface Suggester {
  /** @returns at most `limit` different phrases, 16 at the most, best first; none when nothing fits */
  suggest: (reading: Reading, moment: SuggestMoment, limit?: number) => Suggestion[];
}

/** A suggestion and what decides whether the next one is different. */
interface Candidate extends Suggestion {
  /** The intent it is suggested for. */
  serves: Intent | null;
  group: string;
}

/** Enough for three different ones out of a library full of shades. */
const poolSize = 16;
/** Shared words and picks below this are not worth telling. */
const telling = 0.1;

/** @param tag reads intents from the words of phrases that have none; without it only words and picks speak for those */
export function* createSuggester(phrases: readonly Phrase[], tag: Tagger = () => []): Work<Suggester> {
  const ranker = yield* createRanker(phrases, tag, poolSize);
  return {
    suggest(reading, moment, limit = 3) {
      const pool = ranker.rank(reading, moment.picks, moment.values, moment.now);
      const prepared: (Candidate | undefined)[] = [];
      const candidateAt = (place: number): Candidate | undefined => {
        const ranked = pool[place];
        return (prepared[place] ??= ranked && prepare(ranked, phrases[ranked.phrase], reading, moment));
      };
      const chosen: Candidate[] = [];
      while (chosen.length < limit) {
        const next = mostDifferent(pool, candidateAt, chosen);
        if (!next) break;
        chosen.push(next);
      }
      return chosen.map(({ serves: _serves, group: _group, ...suggestion }) => suggestion);
    },
  };
}

function prepare(
  ranked: Ranked,
  phrase: Phrase | undefined,
  reading: Reading,
  moment: SuggestMoment,
): Candidate | undefined {
  if (!phrase) return undefined;
  const served = moment.served.get(phrase.id) ?? [];
  const variant = chooseVariant(phrase, served);
  const { text, open } = fillVariables(wordingFor(phrase, variant, reading), moment.values);
  let score = ranked.score + weights.openPlace * Math.min(open.length, weights.openPlacesMax);
  if (served.length > 0) score += isUsedUp(phrase, served) ? weights.usedUp : weights.served;
  const serves = reading.intents.find(({ id }) => phrase.intents.includes(id))?.id ?? null;
  const reasons: Reason[] = [];
  if (serves) reasons.push('intent');
  if (phrase.stages.includes(reading.stage.id)) reasons.push('stage');
  if (phrase.soothing && reading.mood.id !== 'calm') reasons.push('soothing');
  if (ranked.words >= telling) reasons.push('words');
  if (ranked.picked >= telling) reasons.push('picked');
  return { phrase, variant, text, open, score, reasons, serves, group: phrase.group.join('\n') };
}

/**
 * All that a candidate can add to its rank's score is below 0, so the pool's order tells when no better one can follow:
 * most of the pool is never filled.
 * @returns the best one left of the pool, all things considered that were chosen before it
 */
function mostDifferent(
  pool: readonly Ranked[],
  candidateAt: (place: number) => Candidate | undefined,
  chosen: readonly Candidate[],
): Candidate | undefined {
  let best: Candidate | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [place, { score: most }] of pool.entries()) {
    if (most <= bestScore) break;
    const candidate = candidateAt(place);
    // Imports bring the same text twice; a choice between equals is none.
    if (!candidate || chosen.some(({ phrase, text }) => phrase === candidate.phrase || text === candidate.text))
      continue;
    const score = candidate.score + sameness(candidate, chosen);
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

/** @returns 0 or less */
function sameness(candidate: Candidate, chosen: readonly Candidate[]): number {
  let sum = 0;
  for (const other of chosen) {
    if (other.serves !== null && other.serves === candidate.serves) sum += weights.sameIntent;
    if (other.phrase.soothing && candidate.phrase.soothing) sum += weights.sameSoothing;
    if (other.group !== '' && other.group === candidate.group) sum += weights.sameGroup;
  }
  return sum;
}
