/** All cues of a pack in one matcher. */
import type { Intent } from '../model/intent';
import type { SlotId } from '../model/reading';
import { createMatcher } from '../text/matcher';
import { gap, gapOfSpelled, wholeWords } from '../text/pattern';
import type { Ask, Cue, CuePack, CueTable, RaisedMood, WordStage } from './cue-pack';

export type Meaning =
  | { kind: 'intent'; id: Intent }
  | { kind: 'stage'; id: WordStage }
  | { kind: 'mood'; id: RaisedMood }
  | { kind: 'slot'; id: SlotId }
  | { kind: 'ask'; id: Ask }
  | { kind: 'question' };

/** A cue found: what it means, how much, and where (UTF-16 code units of the folded text). */
export interface Hit {
  meaning: Meaning;
  weight: number;
  from: number;
  to: number;
}

/** A cue inside a longer one of its kind only whispers: 发货 in 没发货. */
const whisper = 0.25;
/** Unless the longer one says much less: 可以…吗 around 取消 does not hush it. */
const enough = 0.7;

/** Object.entries forgets which ids a table has. */
const rowsOf = <Id extends string>(table: CueTable<Id>) => Object.entries(table) as [Id, readonly Cue[]][];

/** @returns a function from a folded text, its digits written as 0, to its hits in order of where they begin */
export function createCueIndex(pack: CuePack): (folded: string) => Hit[] {
  const cues: { meaning: Meaning; weight: number }[] = [];
  const patterns: string[] = [];
  const add = (meaning: Meaning, rows: readonly Cue[]) => {
    for (const [weight, ...written] of rows)
      for (const pattern of written) {
        cues.push({ meaning, weight });
        patterns.push(pattern);
      }
  };
  for (const table of pack.intents) for (const [id, rows] of rowsOf(table)) add({ kind: 'intent', id }, rows);
  for (const [id, rows] of rowsOf(pack.stages)) add({ kind: 'stage', id }, rows);
  for (const [id, rows] of rowsOf(pack.moods)) add({ kind: 'mood', id }, rows);
  for (const [id, rows] of rowsOf(pack.asks)) add({ kind: 'ask', id }, rows);
  for (const [id, rows] of rowsOf(pack.slotWords)) add({ kind: 'slot', id }, rows);
  add({ kind: 'question' }, [[1, ...pack.questions]]);
  const { spelled = false } = pack;
  const matcher = createMatcher(spelled ? patterns.map(wholeWords) : patterns, spelled ? gapOfSpelled : gap);

  return (folded) => {
    const hits: Hit[] = [];
    for (const { pattern, from, to } of matcher.match(folded)) {
      const cue = cues[pattern];
      if (cue) hits.push({ meaning: cue.meaning, weight: cue.weight, from, to });
    }
    return softenInner(hits.sort((a, b) => a.from - b.from || b.to - a.to));
  };
}

/** @param hits sorted by where they begin, the longer first */
function softenInner(hits: Hit[]): Hit[] {
  /** The furthest-reaching hit of each kind so far. */
  const reached: { [kind in Meaning['kind']]?: Hit } = {};
  for (const hit of hits) {
    const { kind } = hit.meaning;
    const outer = reached[kind];
    const inside = outer && outer.to >= hit.to && outer.to - outer.from > hit.to - hit.from;
    if (inside && outer.weight >= hit.weight * enough) hit.weight *= whisper;
    if (!outer || hit.to > outer.to) reached[kind] = hit;
  }
  return hits;
}
