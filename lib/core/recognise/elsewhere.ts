/** Folding as a language's cues need it: other regions' words become those that the cues know, in place. */
import { fold, isTraditional } from '../text/fold';
import type { CuePack } from './cue-pack';

/** @returns a function to the folded text, of the same length as the text */
export function createFolder({ elsewhere = [] }: CuePack): (text: string) => string {
  if (elsewhere.length === 0) return fold;
  const ours = new Map(elsewhere);
  const theirs = new RegExp([...ours.keys()].join('|'), 'g');
  return (text) => {
    const folded = fold(text);
    return isTraditional(text) ? folded.replace(theirs, (word) => ours.get(word) ?? word) : folded;
  };
}
