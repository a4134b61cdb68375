/** All cues of a pack in one matcher. */
import type { Intent } from '../model/intent';
import { createMatcher } from '../text/matcher';
import type { Ask, Cue, CuePack, CueTable, RaisedMood, WordStage } from './cue-pack';

type Meaning =
  | { kind: 'intent'; id: Intent }
  | { kind: 'stage'; id: WordStage }
  | { kind: 'mood'; id: RaisedMood }
  | { kind: 'ask'; id: Ask }
  | { kind: 'question' };

/** A cue found: what it means, how much, and where (UTF-16 code units of the folded text). */
export type Hit = Meaning & { weight: number; from: number; to: number };

/** A cue inside a longer one of its kind only whispers: 发货 in 没发货. */
const whisper = 0.25;

/** Object.entries forgets which ids a table has. */
const rowsOf = <Id extends string>(table: CueTable<Id>) => Object.entries(table) as [Id, readonly Cue[]][];

/** @returns a function from a folded text, its digits written as 0, to its hits in order of where they begin */
export function createCueIndex(pack: CuePack): (folded: string) => Hit[] {
  const meanings: (Meaning & { weight: number })[] = [];
  const patterns: string[] = [];
  const add = (meaning: Meaning, cues: readonly Cue[]) => {
    for (const [weight, ...written] of cues)
      for (const pattern of written) {
        meanings.push({ ...meaning, weight });
        patterns.push(pattern);
      }
  };
  for (const table of pack.intents) for (const [id, cues] of rowsOf(table)) add({ kind: 'intent', id }, cues);
  for (const [id, cues] of rowsOf(pack.stages)) add({ kind: 'stage', id }, cues);
  for (const [id, cues] of rowsOf(pack.moods)) add({ kind: 'mood', id }, cues);
  for (const [id, cues] of rowsOf(pack.asks)) add({ kind: 'ask', id }, cues);
  add({ kind: 'question' }, [[1, ...pack.questions]]);
  const matcher = createMatcher(patterns);

  return (folded) => {
    const hits: Hit[] = [];
    for (const { pattern, from, to } of matcher.match(folded)) {
      const meaning = meanings[pattern];
      if (meaning) hits.push({ ...meaning, from, to });
    }
    return softenInner(hits.sort((a, b) => a.from - b.from || b.to - a.to));
  };
}

/** @param hits sorted by where they begin, the longer first */
function softenInner(hits: Hit[]): Hit[] {
  /** The furthest-reaching hit of each kind so far. */
  const reached = new Map<Meaning['kind'], { from: number; to: number }>();
  for (const hit of hits) {
    const outer = reached.get(hit.kind);
    if (outer && outer.to >= hit.to && outer.to - outer.from > hit.to - hit.from) hit.weight *= whisper;
    if (!outer || hit.to > outer.to) reached.set(hit.kind, hit);
  }
  return hits;
}
