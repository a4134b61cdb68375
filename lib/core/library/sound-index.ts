/** Narrows a search by sound: a set of texts for each pair of initials, and one for each syllable. */
import type { Work } from '../work';
import { addBits, allBits, type Bits, both, noBits } from './bits';
import type { Sounds } from './sounds';

export interface SoundIndex {
  /**
   * @param word folded
   * @returns the texts in which the word may be heard, literally or by sound; null when the word has no two letters in
   * a row, so that all texts may
   */
  narrow: (word: string) => Bits | null;
}

const letters = 26;
const firstLetter = 0x61;
/** zhuang */
const longestSyllable = 6;

/** Initials of two letters begin with these: zh, ch, sh. */
const doubled: ReadonlySet<string> = new Set('zcs');

function setBit(bits: Bits, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
}

const numberOf = (bit: number): number => 31 - Math.clz32(bit & -bit);

/**
 * @param count how many texts
 * @param textOf gives a text as written; parts of it that do not belong together are parted by a newline
 */
export function* createSoundIndex(count: number, textOf: (index: number) => string, sounds: Sounds): Work<SoundIndex> {
  /** By first initial × 26 + second. */
  const pairs: Bits[] = [];
  const syllables = new Map<string, Bits>();
  const setOf = (syllable: string): Bits => {
    const set = syllables.get(syllable) ?? noBits(count);
    syllables.set(syllable, set);
    return set;
  };
  /** Code unit → the sets of its readings. */
  const known = new Map<number, readonly Bits[]>();
  for (let index = 0; index < count; index++) {
    const text = textOf(index);
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const initials = sounds.letters(unit);
      for (let left = before; left !== 0; left &= left - 1)
        for (let right = initials; right !== 0; right &= right - 1)
          setBit((pairs[numberOf(left) * letters + numberOf(right)] ??= noBits(count)), index);
      before = initials;
      if (initials === 0) continue;
      let sets = known.get(unit);
      if (!sets) known.set(unit, (sets = sounds.of(unit).map(setOf)));
      for (const set of sets) setBit(set, index);
    }
    yield;
  }

  /** Beginning of a syllable → the sets of all that begin so, as far as they were asked for. */
  const begun = new Map<string, readonly Bits[]>();
  /** Of a syllable that may be unfinished. */
  const beginning = (part: string): Bits | null => {
    let matching = begun.get(part);
    if (!matching) {
      matching = [...syllables].flatMap(([syllable, set]) => (syllable.startsWith(part) ? [set] : []));
      begun.set(part, matching);
    }
    if (matching.length === 0) return null;
    const set = noBits(count);
    for (const bits of matching) addBits(set, bits);
    return set;
  };

  /** Joins all ways to part a run of letters into syllables and initials. */
  function hear(run: string): Bits {
    const found = noBits(count);
    const initialAt = (at: number): number => run.charCodeAt(at) - firstLetter;
    /** By place: the initial of the character before it → the texts that may hold what was read so far. */
    const reached = Array.from({ length: run.length }, () => new Map<number, Bits>());
    const go = (to: number, initial: number, texts: Bits | null): void => {
      if (!texts) return;
      const there = reached[to];
      const before = there?.get(initial);
      if (!there) addBits(found, texts);
      else if (before) addBits(before, texts);
      else there.set(initial, texts.slice());
    };
    const step = (from: number, texts: Bits): void => {
      const initial = initialAt(from);
      go(from + 1, initial, texts);
      if (run[from + 1] === 'h' && doubled.has(run[from] ?? '')) go(from + 2, initial, texts);
      for (let to = from + 2; to <= Math.min(run.length, from + longestSyllable); to++) {
        const part = run.slice(from, to);
        const set = to === run.length ? beginning(part) : syllables.get(part);
        if (set) go(to, initial, both(texts, set));
      }
    };
    step(0, allBits(count));
    for (let from = 1; from < run.length; from++)
      for (const [before, texts] of reached[from] ?? []) {
        const pair = pairs[before * letters + initialAt(from)];
        const paired = pair && both(texts, pair);
        if (paired) step(from, paired);
      }
    return found;
  }

  return {
    narrow(word) {
      let narrowed: Bits | null = null;
      for (const run of word.match(/[a-z]{2,}/g) ?? []) {
        const heard = hear(run);
        narrowed = narrowed ? (both(narrowed, heard) ?? noBits(count)) : heard;
      }
      return narrowed;
    },
  };
}
