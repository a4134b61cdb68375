/** What the demo shop knows about: products, orders, buyers, messages. */

export type OrderState = '待付款' | '待发货' | '待签收' | '已签收' | '退款中';

export interface Product {
  title: string;
  /** Yuan. */
  price: number;
  picture: string;
}

/** What a buyer buys, or would buy: an order is this plus a state. */
export interface Trade {
  product: Product;
  /** Colour and size as the buyer chose them. */
  choice: string;
  quantity: number;
  number: string;
}

export type Side = 'buyer' | 'agent' | 'system';

/** A message's content; `kind` is what the page writes into `data-kind`. */
export type Body =
  | { kind: 'text'; text: string }
  | { kind: 'image'; picture: string; alt: string }
  | { kind: 'product_card'; product: Product }
  | { kind: 'order_card'; trade: Trade; state: OrderState };

export interface Message {
  id: string;
  side: Side;
  body: Body;
  /** Milliseconds since the epoch. */
  at: number;
  /** Of an agent's message: whether the buyer has seen it. */
  read: boolean;
}

/** A line of the history, dated backwards from the moment the page opens. */
export interface Line {
  minutesAgo: number;
  side: Side;
  body: Body;
}

/** One bubble of a script, or something that the buyer does. */
export type Step = string | { order: OrderState };

export interface Buyer {
  id: string;
  nickname: string;
  region: string;
  /** What the shop knows from before: 老客 · 近一年 6 单. */
  past: string;
  trade: Trade;
  /** null: nothing ordered yet. */
  state: OrderState | null;
  /** Parcel events, newest first. */
  trail?: { minutesAgo: number; text: string }[];
  history: Line[];
  /** How many of the last messages nobody has looked at when the page opens. */
  unread: number;
  /** Bursts written after the agent's answers, one for each. */
  replies: Step[][];
  /** Bursts written unasked while another conversation is open; the last one repeats. */
  nudges: string[][];
}
