/** One message of the open chat. */
import { orderCard, productCard } from './card-view';
import { timeOfDay } from './clock';
import { avatar, element } from './element';
import type { Body, Buyer, Message } from './model';

const content = (body: Body): HTMLElement => {
  if (body.kind === 'text') return element('p', { class: 'bubble', 'data-demo': 'text' }, body.text);
  if (body.kind === 'product_card') return productCard(body.product);
  if (body.kind === 'order_card') return orderCard(body.trade, body.state);
  return element('img', {
    class: 'photo',
    'data-demo': 'text',
    src: body.picture,
    alt: body.alt,
    width: '240',
    height: '180',
  });
};

const standIns = { image: '[图片]', product_card: '[商品]', order_card: '[订单]' } as const;

/** @returns one line for the conversation list */
export const preview = (body: Body): string => (body.kind === 'text' ? body.text : standIns[body.kind]);

const readMark = (read: boolean): HTMLElement =>
  element('span', { class: 'read-mark', 'data-read': String(read) }, read ? '已读' : '未读');

export const messageView = (message: Message, buyer: Buyer): HTMLElement => {
  const { id, side, body, at, read } = message;
  const time = element('time', { 'data-demo': 'time', datetime: new Date(at).toISOString() }, timeOfDay(at));
  const meta = element('div', { class: 'meta' }, ...(side === 'agent' ? [readMark(read)] : []), time);
  const face =
    side === 'agent'
      ? element('span', { class: 'avatar avatar-agent', 'aria-hidden': 'true' }, '青')
      : avatar(buyer.nickname);
  return element(
    'div',
    { class: `message from-${side}`, 'data-demo': 'message', 'data-id': id, 'data-side': side, 'data-kind': body.kind },
    ...(side === 'system'
      ? []
      : [face, element('span', { class: 'unseen' }, side === 'agent' ? '我：' : `${buyer.nickname}:`)]),
    content(body),
    meta,
  );
};

/** Turns 未读 into 已读 wherever a list shows it. */
export const markSeen = (list: HTMLElement): void => {
  for (const mark of list.querySelectorAll('[data-read="false"]')) mark.replaceWith(readMark(true));
};
