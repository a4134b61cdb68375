/** One buyer in the list on the left. */
import { elapsed, shortMoment } from './clock';
import { avatar, element } from './element';
import { preview } from './message-view';
import { type Chat, waitingSince } from './shop';

/** Waiting longer than this (ms) is shown as late: marketplaces fine slow answers. */
const late = 5 * 60_000;

const when = (chat: Chat, now: number): HTMLElement => {
  const since = waitingSince(chat);
  const last = chat.messages.at(-1)?.at ?? now;
  if (since === null) return element('span', { class: 'row-time' }, shortMoment(last, now));
  return element(
    'span',
    { class: now - since > late ? 'row-time is-late' : 'row-time is-waiting', title: '买家已等待' },
    element('span', { class: 'unseen' }, '已等待'),
    elapsed(since, now),
  );
};

const badge = (unread: number): HTMLElement[] =>
  unread === 0
    ? []
    : [
        element('span', { class: 'badge', 'data-demo': 'unread' }, String(unread)),
        element('span', { class: 'unseen' }, '条未读'),
      ];

export interface Row {
  element: HTMLElement;
  /** @param active whether this chat is the open one @param now ms since the epoch */
  update: (active: boolean, now: number) => void;
}

export const conversationRow = (chat: Chat): Row => {
  const { id, nickname } = chat.buyer;
  const head = element('div', { class: 'row-head' });
  const tail = element('div', { class: 'row-tail' });
  const name = element('span', { class: 'row-name', 'data-demo': 'nickname' }, nickname);
  const row = element(
    'li',
    { class: 'row', role: 'option', tabindex: '-1', 'data-demo': 'conversation', 'data-id': id },
    avatar(nickname),
    element('div', { class: 'row-lines' }, head, tail),
  );
  const update = (active: boolean, now: number): void => {
    const last = chat.messages.at(-1);
    row.setAttribute('aria-selected', String(active));
    head.replaceChildren(name, when(chat, now));
    tail.replaceChildren(
      element('span', { class: 'row-preview' }, last ? preview(last.body) : ''),
      ...badge(chat.unread),
    );
  };
  return { element: row, update };
};
