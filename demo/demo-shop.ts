/** `window.demoShop`: the buyers' side of the counter, for tests and for the console. */
import type { Body, OrderState, Side } from './model';
import type { Shop } from './shop';

export interface DemoShop {
  /** A buyer writes one bubble. */
  say: (buyerId: string, text: string) => void;
  /** Opens a conversation, as a click on it does. */
  open: (buyerId: string) => void;
  /** What the agent sent in the composer so far, oldest first. */
  sent: () => { buyer: string; text: string }[];
  /** Appends this many messages, buyer and agent in turn, to the open conversation. */
  messages: (count: number) => void;
  /** Sets the state of a buyer's order, null takes the order away. */
  order: (buyerId: string, state: OrderState | null) => void;
}

declare global {
  interface Window {
    demoShop?: DemoShop;
  }
}

const smallTalk = (_value: unknown, index: number): { side: Side; body: Body } =>
  index % 2 === 0
    ? { side: 'buyer', body: { kind: 'text', text: `第 ${index / 2 + 1} 个问题，这款还有别的颜色吗` } }
    : { side: 'agent', body: { kind: 'text', text: `有的，一共 ${(index % 5) + 2} 种颜色，详情页往下翻就能看到` } };

export const demoShop = (shop: Shop): DemoShop => ({
  say: (buyerId, text) => shop.say(buyerId, text),
  open: (buyerId) => shop.open(buyerId),
  sent: () => shop.sent.map((entry) => ({ ...entry })),
  messages: (count) => shop.add(shop.current, Array.from({ length: count }, smallTalk)),
  order: (buyerId, state) => shop.order(buyerId, state),
});
