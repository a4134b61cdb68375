/** The open chat's messages: a new element for each conversation, as marketplaces do. */
import { dayAndTime } from './clock';
import { element } from './element';
import { markSeen, messageView } from './message-view';
import type { Message } from './model';
import type { Chat, Shop } from './shop';

/** After such a silence (ms) the day and time stand between the messages. */
const silence = 30 * 60_000;

const views = (chat: Chat, messages: readonly Message[], before: Message | undefined): HTMLElement[] => {
  const now = Date.now();
  let last = before?.at ?? 0;
  return messages.flatMap((message) => {
    const divider = message.at - last > silence;
    last = message.at;
    const view = messageView(message, chat.buyer);
    return divider ? [element('div', { class: 'divider' }, dayAndTime(message.at, now)), view] : [view];
  });
};

const render = (chat: Chat): HTMLElement =>
  element(
    'div',
    {
      class: 'messages',
      'data-demo': 'messages',
      role: 'log',
      'aria-label': `与${chat.buyer.nickname}的聊天记录`,
      tabindex: '0',
    },
    ...views(chat, chat.messages, undefined),
  );

const toEnd = (list: HTMLElement): void => {
  list.scrollTop = list.scrollHeight;
};

export const messageList = (shop: Shop): HTMLElement => {
  let list = render(shop.current);
  const pane = element('div', { class: 'messages-pane' }, list);
  // A list scrolls only once it is on the page; photos have fixed sizes, so one frame is enough.
  requestAnimationFrame(() => toEnd(list));
  shop.subscribe((change) => {
    if (change.chat !== shop.current) return;
    if (change.kind === 'opened') {
      const next = render(change.chat);
      list.replaceWith(next);
      list = next;
      toEnd(list);
    } else if (change.kind === 'added') {
      const { chat, messages } = change;
      const wasAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
      list.append(...views(chat, messages, chat.messages.at(-messages.length - 1)));
      if (wasAtEnd || messages.some((message) => message.side === 'agent')) toEnd(list);
    } else if (change.kind === 'seen') {
      markSeen(list);
    }
  });
  return pane;
};
