/** Facts in the buyer's own words that a reply can use. */
import { type Slot, type SlotId, slotIds } from '../model/reading';
import type { CuePack } from './cue-pack';
import type { Features } from './features';

/** A burst full of numbers needs no more. */
const most = 20;
const numeral = /[\d一二两三四五六七八九十]/;

/** Not matchAll: it copies the expression for every message, which takes longer than the search. */
function eachMatch(pattern: RegExp, text: string, found: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found(match);
    if (match[0] === '') pattern.lastIndex++;
  }
}

/** @returns the slots in order of the question, none overlapping; text as the buyer wrote it */
export function readSlots({ question, folded, hits }: Features, patterns: CuePack['slotNumbers']): Slot[] {
  const slots: Slot[] = [];
  const add = (id: SlotId, from: number, to: number) => {
    const taken = slots.some(({ span }) => from < span.to && span.from < to);
    if (!taken && slots.length < most) slots.push({ id, text: question.slice(from, to), span: { from, to } });
  };
  if (numeral.test(folded))
    for (const id of slotIds)
      for (const pattern of patterns[id] ?? [])
        eachMatch(pattern, folded, (match) => {
          const text = match[1] ?? match[0];
          const from = match.index + match[0].lastIndexOf(text);
          add(id, from, from + text.length);
        });
  for (const { meaning, from, to } of hits) if (meaning.kind === 'slot') add(meaning.id, from, to);
  return slots.sort((a, b) => a.span.from - b.span.from);
}
