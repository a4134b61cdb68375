/** What recognition gives back for a conversation. */
import type { Intent, Mood } from './intent';
import type { Stage } from './stage';

/** Words in {@link Reading.question}: a range in UTF-16 code units, end exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Why something is believed: the order on the page, words in the question, or what was said before. */
export type Evidence =
  | { kind: 'order'; text: string }
  | { kind: 'words'; text: string; span: Span }
  | { kind: 'earlier'; text: string };

export interface IntentScore {
  id: Intent;
  /** 0–1; the three given add up to at most 1. */
  score: number;
  evidence: Evidence[];
}

export const slotIds = [
  'height',
  'weight',
  'usual_size',
  'quantity',
  'colour',
  'order_number',
  'courier',
  'place',
  'date',
  'amount',
] as const;

export type SlotId = (typeof slotIds)[number];

export interface Slot {
  id: SlotId;
  /** As the buyer wrote it. */
  text: string;
  /** Where in the question it stands. */
  span: Span;
}

export interface Reading {
  /** The buyer's last burst, bubbles joined by a newline; '' when there is none. */
  question: string;
  /** Which language the buyer writes, and whether Chinese in traditional characters. */
  language: 'zh' | 'en';
  traditional: boolean;
  stage: { id: Stage; evidence: Evidence[] };
  /** Best first, at most three, never empty (`other` at the least). */
  intents: IntentScore[];
  mood: { id: Mood; evidence: Evidence[] };
  slots: Slot[];
}
