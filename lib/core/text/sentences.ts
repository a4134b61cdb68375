/** Sentences of a Chinese chat message: end marks, newlines and the tilde that agents end with close one. */
import { unitsOf } from './marks';

const ends = unitsOf(/[。！？!?；;\n~～…]/);

export interface Sentence {
  /** UTF-16 code units in the whole text; the end mark is not included. */
  from: number;
  to: number;
  text: string;
}

/** @returns the sentences that hold more than blanks, in order. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && ends[text.charCodeAt(at)] !== 1) continue;
    const part = text.slice(from, at);
    const lead = part.length - part.trimStart().length;
    const kept = part.trim();
    if (kept !== '') sentences.push({ from: from + lead, to: from + lead + kept.length, text: kept });
    from = at + 1;
  }
  return sentences;
}
