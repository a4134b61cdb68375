/** Facts in the buyer's own words that a reply can use. */
import { type Slot, slotIds } from '../model/reading';
import type { CuePack } from './cue-pack';
import type { Features } from './features';

/** A burst full of numbers needs no more. */
const most = 20;

/** @returns the slots in order of the question; text as the buyer wrote it */
export function readSlots({ question, folded }: Features, patterns: CuePack['slots']): Slot[] {
  const slots: Slot[] = [];
  for (const id of slotIds)
    for (const pattern of patterns[id] ?? [])
      for (const match of folded.matchAll(pattern)) {
        const text = match[1] ?? match[0];
        const from = match.index + match[0].lastIndexOf(text);
        const to = from + text.length;
        const taken = slots.some(({ span }) => from < span.to && span.from < to);
        if (!taken && slots.length < most) slots.push({ id, text: question.slice(from, to), span: { from, to } });
      }
  return slots.sort((a, b) => a.span.from - b.span.from);
}
