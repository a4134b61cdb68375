/** The places that stayed open in an inserted text, and which of them comes next. */
import type { Span } from '../model/reading';

const openPlace = /\{[^{}\n]{1,40}\}/g;

/** @returns the open places of a text, in order: UTF-16 code units, brackets included */
export const openPlacesIn = (text: string): Span[] =>
  [...text.matchAll(openPlace)].map(({ 0: place, index }) => ({ from: index, to: index + place.length }));

export interface Gap extends Span {
  /** Which of the inserted text's open places it is, from 0. */
  number: number;
}

/**
 * @param inserted as it was put in; @param draft as it stands now
 * @param last the place that was gone to before
 * @returns the next place that is still open with its neighbouring words unchanged, where it stands in the draft; null
 * when there is none
 */
export function nextGap(inserted: string, draft: string, last: Gap): Gap | null {
  const places = openPlacesIn(inserted);
  for (let number = last.number + 1; number < places.length; number++) {
    const place = places[number];
    if (!place) break;
    const before = places[number - 1]?.to ?? 0;
    const after = places[number + 1]?.from ?? inserted.length;
    const around = inserted.slice(before, after);
    const later = draft.indexOf(around, last.from);
    const at = later === -1 ? draft.indexOf(around) : later;
    if (at === -1) continue;
    const from = at + place.from - before;
    return { number, from, to: from + place.to - place.from };
  }
  return null;
}
