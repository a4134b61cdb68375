/** Which of a page's fields is the composer, and which region above it the message list: judged together. */
import { countSides, type SeenList } from './read-list';
import { type Box, height, shareAcross, width } from './seen';
import type { FieldPurpose } from './words';

export interface FieldFacts {
  box: Box;
  /** A field of one line, of several, or an editable element. */
  kind: 'line' | 'area' | 'rich';
  purpose: FieldPurpose;
  /** Something else lies over its middle. */
  covered: boolean;
  /** A button that sends stands by it. */
  hasSend: boolean;
  /** Named by what the agent pointed out, or by what is known of this site. */
  hinted: boolean;
}

export interface RegionFacts {
  box: Box;
  /** Says by its role that it is a log of messages. */
  isLog: boolean;
  scrolls: boolean;
  /** Share of its rows that a click is meant for, 0..1. */
  clickable: number;
  /** How many fields of its own it has: a form has, a list of messages has none. */
  fields: number;
  /** How many levels above the field the two meet. */
  level: number;
  /** The part of the window that is seen. */
  window: Box;
}

/** Below this there is no chat. */
export const leastScore = 6;
/** Two fields nearer than this are a doubt. */
export const margin = 2;

/** How far a composer may reach up over its list. px */
const overlap = 140;

/** What speaks for one field being the composer of one list. */
export function scorePair(field: FieldFacts, region: RegionFacts, list: SeenList | null): number {
  const { box } = region;
  let score = scoreField(field);
  if (region.isLog) score += 4;
  if (region.scrolls) score += 2;
  score += 3 * Math.min(1, height(box) / Math.max(1, height(region.window)));
  score += Math.min(2, width(box) / Math.max(1, width(field.box)));
  score += 2 * shareAcross(field.box, box) - 1;
  // A field that lies over the middle of a list belongs to something else that lies there.
  const seenBottom = Math.min(box.bottom, region.window.bottom);
  if ((field.box.top + field.box.bottom) / 2 < seenBottom - overlap) score -= 12;
  const gap = Math.max(0, field.box.top - box.bottom);
  score -= Math.min(4, gap / 80) + region.level * 0.15;
  if (!list) return score - 1;
  const sides = countSides(list);
  const texts = list.units.filter(({ kind }) => kind !== 'stamp').length;
  score += Math.min(3, (sides.buyer + sides.agent) * 0.75) + (sides.buyer > 0 && sides.agent > 0 ? 3 : 0);
  if (list.units.some(({ stamps }) => stamps.length > 0)) score += 1;
  if (texts > 0 && list.layout.painted) score += 1;
  return score - 7 * region.clickable - 3 * Math.min(4, region.fields);
}

function scoreField({ kind, purpose, covered, hasSend, hinted, box }: FieldFacts): number {
  const words = { search: -10, notes: -5, message: 2, unknown: 0 }[purpose];
  const wide = Math.min(1, width(box) / 300);
  return (kind === 'line' ? 0 : 1.5) + words + (hasSend ? 3 : 0) - (covered ? 6 : 0) + (hinted ? 10 : 0) + wide;
}
