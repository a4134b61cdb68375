/** The right column: the buyer's order, its parcel, and what the shop knows about the buyer. */
import { amountOf, productPicture, stateChip } from './card-view';
import { shortMoment, timeOfDay } from './clock';
import { element } from './element';
import type { OrderState, Trade } from './model';
import type { Chat, Shop } from './shop';

const fact = (name: string, value: string, hook?: string): HTMLElement =>
  element('div', { class: 'fact' }, element('dt', {}, name), element('dd', hook ? { 'data-demo': hook } : {}, value));

const order = (trade: Trade, state: OrderState): HTMLElement[] => {
  const chip = stateChip(state);
  chip.dataset['demo'] = 'order-state';
  return [
    element('div', { class: 'order-head' }, element('h2', {}, '订单信息'), chip),
    element(
      'div',
      { class: 'order-product' },
      productPicture(trade.product),
      element(
        'div',
        { class: 'card-facts' },
        element('span', { class: 'card-title', 'data-demo': 'order-product' }, trade.product.title),
        element('span', { class: 'muted' }, `${trade.choice} ×${trade.quantity}`),
      ),
    ),
    element(
      'dl',
      { class: 'facts' },
      fact(state === '待付款' ? '应付' : '实付', amountOf(trade), 'order-amount'),
      fact('订单号', trade.number, 'order-number'),
    ),
  ];
};

const noOrder = (trade: Trade): HTMLElement[] => [
  element(
    'div',
    { class: 'order-head' },
    element('h2', {}, '订单信息'),
    element('span', { class: 'chip' }, '暂无订单'),
  ),
  element('p', { class: 'muted order-viewing' }, '买家正在看'),
  element(
    'div',
    { class: 'order-product' },
    productPicture(trade.product),
    element('div', { class: 'card-facts' }, element('span', { class: 'card-title' }, trade.product.title)),
  ),
];

const parcel = ({ buyer }: Chat): HTMLElement[] => {
  const now = Date.now();
  const events = (buyer.trail ?? []).map(({ minutesAgo, text }) => {
    const at = now - minutesAgo * 60_000;
    const day = shortMoment(at, now);
    const moment = day === timeOfDay(at) ? day : `${day} ${timeOfDay(at)}`;
    return element('li', {}, text, element('span', { class: 'muted' }, moment));
  });
  if (events.length === 0) return [];
  return [
    element(
      'section',
      { class: 'aside-block parcel' },
      element('h2', {}, '物流'),
      element('ol', { class: 'trail' }, ...events),
    ),
  ];
};

const about = ({ buyer }: Chat): HTMLElement =>
  element(
    'section',
    { class: 'aside-block about' },
    element('h2', {}, '买家信息'),
    element('dl', { class: 'facts' }, fact('地区', buyer.region), fact('往来', buyer.past)),
  );

const render = (chat: Chat): HTMLElement[] => {
  const { trade } = chat.buyer;
  const current = chat.state ? order(trade, chat.state) : noOrder(trade);
  return [
    element('section', { class: 'aside-block order', 'data-demo': 'order' }, ...current),
    ...parcel(chat),
    about(chat),
  ];
};

export const orderPanel = (shop: Shop): HTMLElement => {
  const panel = element('aside', { class: 'aside', 'aria-label': '订单与买家' }, ...render(shop.current));
  shop.subscribe(({ kind, chat }) => {
    if (chat === shop.current && (kind === 'opened' || kind === 'ordered')) panel.replaceChildren(...render(chat));
  });
  return panel;
};
