/**
 * From a conversation to rows of the weight table: hashed runs of one to three characters of what the buyer wrote, runs
 * of two of what was said before, and the cues that were found. Each kind hashes with its own salt.
 */
import type { Features } from '../recognise/features';
import { fold } from '../text/fold';

/** The table has 2 ** 14 rows: with 2 ** 13 a tenth of the runs share a row, and a point of the first guess is lost. */
export const rowBits = 14;

/** What the rows of one kind add up to is divided by the root of their number, so that long texts do not shout. */
export interface RowGroup {
  rows: Int32Array;
  count: number;
}

/** In UTF-16 code units; the rest of a longer text says the same again. Three rows a unit: see the sums in classifier.ts. */
const longest = { burst: 160, before: 80 };
const kinds = ['burst', 'asked', 'earlier', 'signs'] as const;

export type RowKind = (typeof kinds)[number];

export type RowGroups = Record<RowKind, RowGroup>;

const salts: Record<RowKind, number> = { burst: 0x51ed270b, asked: 0x2c1b3c6d, earlier: 0x297a2d39, signs: 0x1b873593 };
const edge = 0x0a;
const zero = 0x30;
const nine = 0x39;

const newGroup = (size: number): RowGroup => ({ rows: new Int32Array(size), count: 0 });

function push(group: RowGroup, hash: number): void {
  if (group.count < group.rows.length)
    group.rows[group.count++] = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - rowBits);
}

/** A digit is a digit; a blank says nothing that a line's end does not. */
function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= zero && unit <= nine) return zero;
  return unit === 0x20 ? edge : unit;
}

function addRuns(group: RowGroup, text: string, from: number, salt: number, singles: boolean): void {
  let before = edge;
  let beforeThat = 0;
  for (let at = from; at <= text.length; at++) {
    const unit = at === text.length ? edge : unitAt(text, at);
    const pair = Math.imul(before, 0x01000193) ^ unit;
    push(group, Math.imul(pair, 0x85ebca6b) ^ salt);
    if (singles) {
      if (at < text.length) push(group, Math.imul(unit, 0xc2b2ae35) ^ salt);
      if (beforeThat !== 0) push(group, Math.imul(Math.imul(beforeThat, 0x27d4eb2f) ^ pair, 0x165667b1) ^ salt);
    }
    beforeThat = before;
    before = unit;
  }
}

const codes = new Map<string, number>();

/** A number for a word of our own (FNV-1a over its code units), reckoned once: there are some hundred of them. */
function codeOf(word: string): number {
  const known = codes.get(word);
  if (known !== undefined) return known;
  let code = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), 0x01000193);
  codes.set(word, code);
  return code;
}

/** Weaker cues stand in too many messages to tell anything by themselves. */
const leastCue = 1.5;
const turnsBack = 4;
const mostResidue = 6;

/** What is no run of characters: cues, what the agent asked for, how the burst is built. */
function addSigns(group: RowGroup, features: Features): void {
  const { hits, earlier, asked, asksBack, last, starts, chips } = features;
  const add = (kind: string, id = ''): void => push(group, Math.imul(codeOf(kind), 0x27d4eb2f) ^ codeOf(id));
  for (const { meaning, weight } of hits) if ('id' in meaning && weight >= leastCue) add(meaning.kind, meaning.id);
  for (let at = 0; at < earlier.length && at < turnsBack; at++)
    for (const { meaning, weight } of earlier[at]?.hits ?? [])
      if (meaning.kind === 'intent' && weight >= leastCue) add(earlier[at]?.side ?? '', meaning.id);
  for (const ask of asked) add('asked', ask);
  // A menu entry ends with what it is for: …---收货后疑问解答.
  for (const chip of chips) addRuns(group, fold(chip.slice(-6)), 0, codeOf('chip'), false);
  add(asksBack ? 'question' : 'statement');
  add('residue', residues[Math.min(mostResidue, last.residue)]);
  if (last.facts > 0) add('facts');
  if (starts.length > 1) add('bubbles');
  if (earlier.length === 0) add('first');
}

const residues = Array.from({ length: mostResidue + 1 }, (_, residue) => `${residue}`);

/** @returns a function that gives the rows of a conversation; what it returned before is overwritten */
export function createRowReader(): (features: Features) => RowGroups {
  const groups: RowGroups = {
    burst: newGroup(longest.burst * 3 + 3),
    asked: newGroup(longest.before * 4),
    earlier: newGroup(longest.before * 4),
    signs: newGroup(96),
  };
  return (features) => {
    for (const kind of kinds) groups[kind].count = 0;
    const { folded, earlier } = features;
    addRuns(groups.burst, folded.slice(0, longest.burst), 0, salts.burst, true);
    let [agents, buyers] = [0, 0];
    for (const { side, folded } of earlier) {
      // Only the agent's turns just before the burst are what the burst answers.
      if (side === 'agent' ? buyers > 0 || agents++ > 1 : buyers++ > 1) continue;
      const kind = side === 'agent' ? 'asked' : 'earlier';
      // What is asked stands at the end of an agent's turn.
      addRuns(groups[kind], folded, Math.max(0, folded.length - longest.before), salts[kind], false);
    }
    addSigns(groups.signs, features);
    return groups;
  };
}
