/** The words that speak for a conclusion. */
import type { Intent } from '../model/intent';
import type { Evidence } from '../model/reading';
import type { Hit, Meaning } from './cue-index';
import type { Features } from './features';

/** More words explain nothing more. */
const most = 3;
const shortTurn = 40;

/** @returns the strongest words of the question that `speaks` accepts, no two overlapping, in reading order */
export function wordsOf({ hits, question }: Features, speaks: (meaning: Meaning) => boolean): Evidence[] {
  const chosen: Hit[] = [];
  for (const hit of hits.filter(({ meaning }) => speaks(meaning)).sort((a, b) => b.weight - a.weight)) {
    if (chosen.length === most) break;
    if (chosen.every(({ from, to }) => hit.to <= from || to <= hit.from)) chosen.push(hit);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ kind: 'words', text: question.slice(from, to), span: { from, to } }));
}

/** @returns words of the question for an intent, or else the nearest earlier turn that speaks of it */
export function evidenceFor(features: Features, id: Intent): Evidence[] {
  const speaks = (meaning: Meaning) => meaning.kind === 'intent' && meaning.id === id;
  const words = wordsOf(features, speaks);
  if (words.length > 0) return words;
  const turn = features.earlier.find(({ hits }) => hits.some(({ meaning }) => speaks(meaning)));
  return turn ? [{ kind: 'earlier', text: turn.text.slice(0, shortTurn) }] : [];
}
