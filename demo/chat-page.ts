/** The workbench: buyers, chat, order. */
import { buyers } from './buyers';
import { composer } from './composer';
import { conversationList } from './conversation-list';
import { demoShop } from './demo-shop';
import { avatar, element } from './element';
import { messageList } from './message-list';
import { orderPanel } from './order-panel';
import { pageHead } from './page-head';
import { play } from './player';
import { type Chat, Shop } from './shop';

const headParts = ({ buyer }: Chat): HTMLElement[] => [
  avatar(buyer.nickname),
  element('h1', { class: 'chat-name', 'data-demo': 'header-name' }, buyer.nickname),
  element('span', { class: 'muted' }, buyer.past),
];

const chatHead = (shop: Shop): HTMLElement => {
  const head = element('div', { class: 'chat-head' }, ...headParts(shop.current));
  shop.subscribe(({ kind, chat }) => {
    if (kind === 'opened') head.replaceChildren(...headParts(chat));
  });
  return head;
};

/** @param options the page's query: `script`, `composer` */
export const chatPage = (options: URLSearchParams): HTMLElement => {
  const shop = new Shop(buyers);
  const writing = composer(shop, options.get('composer'));
  if (options.get('script') !== 'off') play(shop);
  window.demoShop = demoShop(shop);
  return element(
    'div',
    { class: 'workbench' },
    pageHead('客服工作台'),
    conversationList(shop, writing.focus),
    element('main', { class: 'chat' }, chatHead(shop), messageList(shop), writing.element),
    orderPanel(shop),
  );
};
