/** Our own demo shop (demo/): the page where Tiexin is tried without a marketplace account. */
import type { SiteProfile } from '../../core/site/profile';

export const demo: SiteProfile = {
  id: 'demo',
  name: '演示店铺',
  matches: [],
  asOf: '2026-11-23',
  confidence: 'A',
  marks: ['meta[name="tiexin-demo"]'],
  list: ['[data-demo="messages"]'],
  message: ['[data-demo="message"]'],
  messageId: { from: '[data-demo="message"]', attribute: 'data-id' },
  buyer: ['[data-demo="message"][data-side="buyer"]'],
  agent: ['[data-demo="message"][data-side="agent"]'],
  text: ['[data-demo="text"]'],
  image: ['[data-kind="image"]'],
  productCard: ['[data-kind="product_card"]'],
  orderCard: ['[data-kind="order_card"]'],
  time: ['[data-demo="time"]'],
  active: ['[data-demo="conversation"][aria-selected="true"]'],
  conversationId: { from: '[data-demo="conversation"]', attribute: 'data-id' },
  buyerName: ['[data-demo="header-name"]'],
  composer: ['[data-demo="composer"]'],
  orderPanel: ['[data-demo="order"]'],
  order: {
    state: '[data-demo="order-state"]',
    number: '[data-demo="order-number"]',
    product: '[data-demo="order-product"]',
    amount: '[data-demo="order-amount"]',
  },
};
