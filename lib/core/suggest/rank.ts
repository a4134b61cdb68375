/** The best phrases for a reading: one pass over arrays, no text touched but the question. */
import type { Phrase } from '../library/phrase';
import type { PickCount } from '../library/view';
import type { Reading } from '../model/reading';
import { createBestList } from './best-list';
import { createPhraseTable, type Tagger } from './phrase-table';
import { weights } from './weights';
import { createWordIndex } from './word-index';

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
   * @param now ms since the epoch
   * @returns at most `limit` phrases that something speaks for, best first; equals in the library's order
   */
  rank: (reading: Reading, picks: readonly PickCount[], now: number, limit: number) => Ranked[];
}

/** How much a phrase's picks are worth, 0–1. */
function pickStrength({ uses, last }: PickCount, now: number): number {
  const fresh = uses * 2 ** (-Math.max(0, now - last) / weights.pickHalfLife);
  return fresh / (fresh + weights.pickHalf);
}

const wordsWorth = (points: number): number => (weights.words * points) / (points + weights.wordsHalf);

export function createRanker(phrases: readonly Phrase[], tag: Tagger): Ranker {
  const table = createPhraseTable(phrases, tag);
  const index = createWordIndex(
    phrases.map(({ title, tags, group, variants }) => [
      [`${title}\n${tags.join('\n')}`, 3],
      [group.join('\n'), 1],
      [variants.join('\n'), 1],
    ]),
  );
  // Filled anew for every message; held so that a message costs no memory.
  const matter = new Float32Array(phrases.length);
  const points = new Uint32Array(phrases.length);

  function addIntents({ intents, mood }: Reading): void {
    matter.fill(0);
    for (const { id, score } of intents) {
      const { phrases, shares } = table.byIntent[id];
      for (let at = 0; at < phrases.length; at++) {
        const phrase = phrases[at] ?? 0;
        matter[phrase] = (matter[phrase] ?? 0) + weights.intent * score * (shares[at] ?? 0);
      }
    }
    const upset = mood.id !== 'calm';
    for (const phrase of table.soothing)
      if ((matter[phrase] ?? 0) > 0 || (upset && table.soothesAll[phrase] === 1))
        matter[phrase] = (matter[phrase] ?? 0) + weights.soothing[mood.id];
  }

  /** @returns what picks added, by phrase */
  function addPicks(picks: readonly PickCount[], now: number): Map<number, number> {
    const added = new Map<number, number>();
    for (const pick of picks) {
      const phrase = table.index.get(pick.phrase);
      if (phrase === undefined) continue;
      const fits = (matter[phrase] ?? 0) > weights.least || (points[phrase] ?? 0) > weights.wordsHalf;
      const worth = weights.picked * pickStrength(pick, now) * (fits ? 1 : weights.pickedAside);
      matter[phrase] = (matter[phrase] ?? 0) + worth;
      added.set(phrase, worth);
    }
    return added;
  }

  return {
    rank(reading, picks, now, limit) {
      points.fill(0);
      index.score(reading.question, points);
      addIntents(reading);
      const picked = addPicks(picks, now);
      const stage = table.byStage[reading.stage.id];
      const best = createBestList(limit);
      for (let phrase = 0; phrase < matter.length; phrase++) {
        const met = points[phrase] ?? 0;
        const speaks = (matter[phrase] ?? 0) + (met === 0 ? 0 : wordsWorth(met));
        if (speaks >= weights.least) best.offer(phrase, speaks + (stage[phrase] ?? 0));
      }
      return best.take().map(({ item, score }) => ({
        phrase: item,
        score,
        words: wordsWorth(points[item] ?? 0),
        picked: picked.get(item) ?? 0,
      }));
    },
  };
}
