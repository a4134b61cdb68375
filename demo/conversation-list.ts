/** The left column: everyone who is being served, with a search by nickname. */
import { type Row, conversationRow } from './conversation-row';
import { element, icon } from './element';
import type { Chat, Shop } from './shop';

/** How often waiting times are brought up to date, ms. */
const refresh = 10_000;

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Arrow keys move the focus, Enter and Space open; only one row at a time is a tab stop. */
const onKeys = (list: HTMLElement): void => {
  list.addEventListener('keydown', (event) => {
    const rows = [...list.querySelectorAll<HTMLElement>('[role=option]:not([hidden])')];
    const at = rows.findIndex((row) => row === document.activeElement);
    if (event.key === 'Enter' || event.key === ' ') rows[at]?.click();
    else rows[moves[event.key]?.(at, rows.length - 1) ?? -1]?.focus();
    if (event.key in moves || event.key === ' ' || event.key === 'Enter') event.preventDefault();
  });
};

/** @param onPick called after the agent opened a conversation by hand */
export const conversationList = (shop: Shop, onPick: () => void): HTMLElement => {
  const rows = new Map<Chat, Row>([...shop.chats.values()].map((chat) => [chat, conversationRow(chat)]));
  const update = (chat: Chat): void => rows.get(chat)?.update(chat === shop.current, Date.now());
  const updateAll = (): void => {
    const shown = [...rows.keys()].filter((chat) => !rows.get(chat)?.element.hidden);
    // The open chat's row takes Tab; when the search hides it, the first one found.
    const tabStop = shown.includes(shop.current) ? shop.current : shown[0];
    for (const [chat, row] of rows) {
      update(chat);
      row.element.tabIndex = chat === tabStop ? 0 : -1;
    }
  };
  const list = element('ul', {
    class: 'rows',
    'data-demo': 'conversations',
    role: 'listbox',
    'aria-label': '正在接待的买家',
  });
  for (const [chat, row] of rows) {
    row.element.addEventListener('click', () => {
      shop.open(chat.buyer.id);
      onPick();
    });
    list.append(row.element);
  }
  onKeys(list);
  const search = element('input', {
    class: 'search-field',
    type: 'search',
    placeholder: '搜索买家昵称',
    'aria-label': '搜索买家昵称',
  });
  search.addEventListener('input', () => {
    for (const [chat, row] of rows) row.element.hidden = !chat.buyer.nickname.includes(search.value.trim());
    updateAll();
  });
  updateAll();
  setInterval(updateAll, refresh);
  shop.subscribe((change) => (change.kind === 'opened' ? updateAll() : update(change.chat)));
  return element(
    'nav',
    { class: 'people', 'aria-label': '会话列表' },
    element('h2', { class: 'people-head' }, '正在接待', element('span', { class: 'count' }, String(rows.size))),
    element('div', { class: 'search' }, icon('search'), search),
    list,
  );
};
