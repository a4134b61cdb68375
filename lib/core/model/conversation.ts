/** A seller chat as a page reader hands it on. Plain data: it crosses contexts as it stands. */

/** `system` is anything neither side wrote: notices, time separators. */
export type Side = 'buyer' | 'agent' | 'system';

/** Only `text` holds a question; cards and images are context. */
export type MessageKind = 'text' | 'image' | 'product_card' | 'order_card';

export interface Message {
  /** Stable within its conversation; from the page where it gives one. */
  id: string;
  side: Side;
  kind: MessageKind;
  /** What was written, trimmed; may be empty for an image. */
  text: string;
  /** When it was written, ms since the epoch; null where the page does not say. */
  at: number | null;
}

/** The states of an order that decide a stage, in the order of its life. */
export const orderStates = ['unpaid', 'unshipped', 'shipped', 'received', 'refunding', 'refunded', 'closed'] as const;

export type OrderState = (typeof orderStates)[number];

export interface OrderFacts {
  state: OrderState;
  /** The state in the page's own words, as evidence: 待发货. */
  stateText: string;
  number: string | null;
  product: string | null;
  /** As the page writes it, with its currency sign. */
  amount: string | null;
}

export interface Conversation {
  /** Stable for one buyer on one site; never the same for two buyers. */
  key: string;
  buyer: string | null;
  /** Oldest first. */
  messages: Message[];
  /** The order that the page shows beside this chat, if it shows exactly one or marks one. */
  order: OrderFacts | null;
}
