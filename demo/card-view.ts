/** Products and orders as they stand inside a chat. */
import { element } from './element';
import type { Product, Trade, OrderState } from './model';

/** @returns ¥39.90 */
const yuan = (amount: number): string => `¥${amount.toFixed(2)}`;

export const amountOf = (trade: Trade): string => yuan(trade.product.price * trade.quantity);

/** The picture says nothing that the title beside it does not say. */
export const productPicture = (product: Product): HTMLElement =>
  element('img', { class: 'thumb', src: product.picture, alt: '', width: '48', height: '48' });

export const stateChip = (state: OrderState): HTMLElement =>
  element('span', { class: 'chip', 'data-state': state }, state);

export const productCard = (product: Product): HTMLElement =>
  element(
    'div',
    { class: 'card' },
    productPicture(product),
    element(
      'div',
      { class: 'card-facts' },
      element('span', { class: 'card-title', 'data-demo': 'text' }, product.title),
      element('span', { class: 'price' }, yuan(product.price)),
    ),
  );

export const orderCard = (trade: Trade, state: OrderState): HTMLElement =>
  element(
    'div',
    { class: 'card' },
    element('div', { class: 'card-head' }, element('span', {}, `订单号 ${trade.number}`), stateChip(state)),
    productPicture(trade.product),
    element(
      'div',
      { class: 'card-facts' },
      element('span', { class: 'card-title', 'data-demo': 'text' }, trade.product.title),
      element('span', { class: 'muted' }, `${trade.choice} ×${trade.quantity}`),
      element('span', { class: 'price' }, amountOf(trade)),
    ),
  );
