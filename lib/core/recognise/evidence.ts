/** The words that speak for a conclusion. */
import type { Intent } from '../model/intent';
import type { Evidence, Span } from '../model/reading';
import type { Hit, Meaning } from './cue-index';
import type { Features } from './features';

/** More words explain nothing more. */
const most = 3;
const shortTurn = 40;

/** A cue knows only that there is a digit; people want to see the number. */
const digit = /[0-9０-９]/;

function wholeNumbers(text: string, { from, to }: Span): Span {
  let [start, end] = [from, to];
  if (digit.test(text.charAt(start))) while (digit.test(text.charAt(start - 1))) start--;
  if (digit.test(text.charAt(end - 1))) while (digit.test(text.charAt(end))) end++;
  return { from: start, to: end };
}

/** @returns the strongest words of the question that `speaks` accepts, no two overlapping, in reading order */
export function wordsOf({ hits, question }: Features, speaks: (meaning: Meaning) => boolean): Evidence[] {
  const chosen: Hit[] = [];
  for (const hit of hits.filter(({ meaning }) => speaks(meaning)).sort((a, b) => b.weight - a.weight)) {
    if (chosen.length === most) break;
    if (chosen.every(({ from, to }) => hit.to <= from || to <= hit.from)) chosen.push(hit);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map((hit) => {
      const span = wholeNumbers(question, hit);
      return { kind: 'words', text: question.slice(span.from, span.to), span };
    });
}

/** @returns words of the question for an intent, or else the nearest earlier turn that speaks of it */
export function evidenceFor(features: Features, id: Intent): Evidence[] {
  const speaks = (meaning: Meaning) => meaning.kind === 'intent' && meaning.id === id;
  const words = wordsOf(features, speaks);
  if (words.length > 0) return words;
  const turn = features.earlier.find(({ hits }) => hits.some(({ meaning }) => speaks(meaning)));
  return turn ? [{ kind: 'earlier', text: turn.text.slice(0, shortTurn) }] : [];
}
