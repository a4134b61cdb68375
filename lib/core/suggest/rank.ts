/** The best phrases for a reading: one pass over arrays, no text touched but the question. */
import type { Phrase } from '../library/phrase';
import type { PickCount } from '../library/view';
import type { Reading } from '../model/reading';
import type { Work } from '../work';
import { createBestList } from './best-list';
import type { Values } from './fill';
import { createPhraseTable, type Tagger } from './phrase-table';
import { createPickReader } from './picks';
import { weights } from './weights';
import { createWordIndex, type WeightedTexts } from './word-index';

export interface Ranked {
  /** Index in the library. */
  phrase: number;
  score: number;
  /** Parts of the score that are worth telling: what shared words and the agent's own picks gave. */
  words: number;
  picked: number;
}

export interface Ranker {
  /**
   * @param picks see picks.ts
   * @param values what places can be filled with
   * @param now ms since the epoch
   * @returns the phrases in the buyer's language that something speaks for, best first; equals in the library's order
   */
  rank: (reading: Reading, picks: readonly PickCount[], values: Values, now: number) => Ranked[];
}

/** Names in places are ours, not the buyer's: {order|这一单} says 这一单. */
const variableName = /\{\w+\|?/g;

/** Worth of points of shared words, looked up: thousands are asked for with every message. More points add nothing. */
const wordsWorth = Float32Array.from(
  { length: 4096 },
  (_, points) => (weights.words * points) / (points + weights.wordsHalf),
);
const mostPoints = wordsWorth.length - 1;

const textsOf = ({ title, tags, group, variants }: Phrase): WeightedTexts => [
  [`${title}\n${tags.join('\n')}`, 3],
  [group.join('\n'), 1],
  [variants.join('\n').replace(variableName, ' '), 1],
];

/** @param limit how many phrases an answer holds at most */
export function* createRanker(phrases: readonly Phrase[], tag: Tagger, limit: number): Work<Ranker> {
  const table = yield* createPhraseTable(phrases, tag);
  const index = yield* createWordIndex(phrases.length, (at) => {
    const phrase = phrases[at];
    return phrase ? textsOf(phrase) : [];
  });
  const strengthsOf = createPickReader(table.index);
  // Filled anew for every message; held so that a message costs no memory.
  const matter = new Float32Array(phrases.length);
  const picked = new Float32Array(phrases.length);
  const points = new Uint32Array(phrases.length);
  const best = createBestList(limit);

  function addIntents({ intents, mood }: Reading): void {
    for (const { id, score } of intents) {
      const { phrases, shares } = table.byIntent[id];
      const worth = weights.intent * score;
      for (let at = 0; at < phrases.length; at++) {
        const phrase = phrases[at] ?? 0;
        matter[phrase] = (matter[phrase] ?? 0) + worth * (shares[at] ?? 0);
      }
    }
    if (mood.id === 'calm') return;
    const lift = weights.soothing[mood.id] - weights.soothing.calm;
    const { soothing, soothesAll } = table;
    for (let at = 0; at < soothing.length; at++) {
      const phrase = soothing[at] ?? 0;
      if ((matter[phrase] ?? 0) > 0 || soothesAll[phrase] === 1) matter[phrase] = (matter[phrase] ?? 0) + lift;
    }
  }

  function addPicks(picks: readonly PickCount[], now: number): void {
    const { phrases, strengths } = strengthsOf(picks, now);
    for (let at = 0; at < phrases.length; at++) {
      const phrase = phrases[at] ?? 0;
      const fits = (matter[phrase] ?? 0) > weights.least || (points[phrase] ?? 0) > weights.wordsHalf;
      const worth = weights.picked * (strengths[at] ?? 0) * (fits ? 1 : weights.pickedAside);
      picked[phrase] = worth;
      matter[phrase] = (matter[phrase] ?? 0) + worth;
    }
  }

  function addAnswers(values: Values): void {
    for (const { phrase, variable, hasDefault } of table.answering) {
      const value = values[variable];
      const unfit = value === undefined ? !hasDefault : value === '';
      matter[phrase] = unfit ? -Infinity : (matter[phrase] ?? 0) * (value ? weights.answer : 1);
    }
  }

  return {
    rank(reading, picks, values, now) {
      const stage = table.byStage[reading.stage.id];
      const inEnglish = Number(reading.language === 'en');
      points.fill(0);
      matter.fill(0);
      picked.fill(0);
      best.clear();
      index.score(reading.question, points);
      addIntents(reading);
      addPicks(picks, now);
      addAnswers(values);
      // The hot loop: nearly every phrase ends at the first comparison.
      let least = best.least();
      for (let phrase = 0; phrase < matter.length; phrase++) {
        const words = wordsWorth[Math.min(points[phrase] ?? 0, mostPoints)] ?? 0;
        const speaks = (matter[phrase] ?? 0) + words;
        const score = speaks + (stage[phrase] ?? 0);
        if (score <= least || speaks < weights.least || table.isEnglish[phrase] !== inEnglish) continue;
        best.offer(phrase, score);
        least = best.least();
      }
      return best.take().map(({ item, score }) => ({
        phrase: item,
        score,
        words: wordsWorth[Math.min(points[item] ?? 0, mostPoints)] ?? 0,
        picked: picked[item] ?? 0,
      }));
    },
  };
}
