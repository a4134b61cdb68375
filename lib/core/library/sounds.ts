/** How characters sound: what a search by pinyin or by initials hears in a text. */
import { foldUnit } from '../text/fold';

export interface Sounds {
  /** @returns the readings of a UTF-16 code unit, folded or not, without tones; none for anything but a known character */
  of: (unit: number) => readonly string[];
  /** @returns with which letters the unit may begin, bit 0 for a; a letter begins with itself */
  letters: (unit: number) => number;
  /** All syllables there are. */
  syllables: readonly string[];
}

const none: readonly string[] = [];
const first = 0x61;

export const isLetter = (unit: number): boolean => unit >= first && unit <= 0x7a;

/** @returns the bit of a lower case letter */
export const letterBit = (unit: number): number => 1 << (unit - first);

/** @param table entries parted by blanks: a syllable, and the characters that have it */
export function readSounds(table: string): Sounds {
  /** Readings by number; characters that sound alike share one. */
  const groups: (readonly string[])[] = [none];
  const numbers = new Map<string, number>();
  const group = new Uint16Array(0x1_00_00);
  const syllables: string[] = [];
  for (const entry of table.trim().split(/\s+/)) {
    const [syllable = ''] = /^[a-z]*/.exec(entry) ?? [];
    syllables.push(syllable);
    for (let at = syllable.length; at < entry.length; at++) {
      const unit = entry.charCodeAt(at);
      const readings = [...(groups[group[unit] ?? 0] ?? none), syllable];
      const number = numbers.get(readings.join(' ')) ?? groups.length;
      if (number === groups.length) groups.push(readings);
      numbers.set(readings.join(' '), number);
      group[unit] = number;
    }
  }
  const letters = new Uint32Array(0x1_00_00);
  for (let unit = 0; unit < letters.length; unit++) {
    const plain = foldUnit(unit);
    group[unit] ||= group[plain] ?? 0;
    if (isLetter(plain)) letters[unit] = letterBit(plain);
    else
      for (const syllable of groups[group[unit] ?? 0] ?? none)
        letters[unit] = (letters[unit] ?? 0) | letterBit(syllable.charCodeAt(0));
  }
  return {
    syllables,
    of: (unit) => groups[group[unit] ?? 0] ?? none,
    letters: (unit) => letters[unit] ?? 0,
  };
}
