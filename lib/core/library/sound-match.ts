/** Whether a word that somebody typed can be heard at a place of a text: 退货 in tuihuo, th, thuo, 退huo. */
import type { Span } from '../model/reading';
import { foldUnit } from '../text/fold';
import { letterBit, isLetter, type Sounds } from './sounds';

const letterH = 0x68;

/** What is longer was pasted, not typed. UTF-16 code units */
const longest = 32;

/** @returns whether listening can find more than looking for the word itself */
export const canBeHeard = (word: string): boolean => word.length <= longest && /[a-z]/.test(word);

/** @returns whether hearing the word in a whole sentence means anything: any two initials meet there by chance */
export const heardAlone = (word: string): boolean => canBeHeard(word) && word.length >= 3;

/**
 * Each character of the text may be met by itself, by its syllable, or by its initial; the word's last syllable may be
 * unfinished.
 * @param word folded, not empty
 * @param text folded or not
 * @returns where the match that begins at `at` ends, -1 when there is none
 */
function soundEnd(word: string, text: string, at: number, sounds: Sounds, from = 0): number {
  if (from === word.length) return at;
  if (at >= text.length) return -1;
  const unit = text.charCodeAt(at);
  const wanted = word.charCodeAt(from);
  if (!isLetter(wanted)) return foldUnit(unit) === wanted ? soundEnd(word, text, at + 1, sounds, from + 1) : -1;
  if ((sounds.letters(unit) & letterBit(wanted)) === 0) return -1;
  let shortened = false;
  for (const syllable of sounds.of(unit)) {
    let common = 0;
    while (common < syllable.length && syllable.charCodeAt(common) === word.charCodeAt(from + common)) common++;
    if (common === 0) continue;
    if (from + common === word.length) return at + 1;
    if (common === syllable.length) {
      const end = soundEnd(word, text, at + 1, sounds, from + common);
      if (end !== -1) return end;
    }
    // zh, ch, sh may be shortened to both letters or to one. Readings often begin alike: once is enough.
    if (shortened || common === 1) continue;
    const end = syllable.charCodeAt(1) === letterH ? soundEnd(word, text, at + 1, sounds, from + 2) : -1;
    if (end !== -1) return end;
    shortened = true;
  }
  // By its initial; or it is that letter.
  return soundEnd(word, text, at + 1, sounds, from + 1);
}

/** @returns the first place from `from` on where the word can be heard; null when there is none */
export function soundIn(word: string, text: string, sounds: Sounds, from = 0): Span | null {
  const wanted = word.charCodeAt(0);
  const bit = isLetter(wanted) ? letterBit(wanted) : 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (bit === 0 ? foldUnit(unit) !== wanted : (sounds.letters(unit) & bit) === 0) continue;
    const to = soundEnd(word, text, at, sounds);
    if (to !== -1) return { from: at, to };
  }
  return null;
}
