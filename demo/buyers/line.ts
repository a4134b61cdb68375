/** Short ways to write a history. The first argument is always minutes before the page opened. */
import type { Line, OrderState, Product, Side, Trade } from '../model';

const text =
  (side: Side) =>
  (minutesAgo: number, text: string): Line => ({ minutesAgo, side, body: { kind: 'text', text } });

export const buyer = text('buyer');
export const agent = text('agent');
export const system = text('system');

export const productCard = (minutesAgo: number, product: Product): Line => ({
  minutesAgo,
  side: 'buyer',
  body: { kind: 'product_card', product },
});

export const orderCard = (minutesAgo: number, side: Side, trade: Trade, state: OrderState): Line => ({
  minutesAgo,
  side,
  body: { kind: 'order_card', trade, state },
});

export const photo = (minutesAgo: number, picture: string, alt: string): Line => ({
  minutesAgo,
  side: 'buyer',
  body: { kind: 'image', picture, alt },
});
