/**
 * 微信小店 · 客服. Vue; readable names; the day on which they were seen is not known. Nothing marks the open entry of the
 * list: it is the one with the name in the chat's title. A hidden dialog holds a second text area.
 */
import type { SiteProfile } from '../../core/site/profile';

export const weixin: SiteProfile = {
  id: 'weixin',
  name: '微信小店',
  matches: ['https://store.weixin.qq.com/shop/kf*'],
  asOf: '2026',
  confidence: 'A',
  marks: ['.session-list-container', '.chat-title, .chat-input, .session-item-container'],
  message: ['div.msg'],
  system: ['.msg.show-date:not(:has(.message-item))'],
  buyer: ['.text-msg.bg-user'],
  agent: ['.message-item.justify-end'],
  unmarked: { side: 'buyer', message: ['.message-item'] },
  text: ['.text-msg'],
  image: ['img[data-type="image"]'],
  orderCard: ['a.order-msg-block'],
  time: ['.msg.show-date'],
  conversation: ['.session-item-container'],
  conversationName: ['.user-nickname'],
  unread: ['.unread-badge'],
  conversationId: { from: '[data-room-id]', attribute: 'data-room-id' },
  buyerName: ['.chat-title .left .chat-customer-name', '.chat-customer-name'],
  composer: ['.chat-input textarea.text-area', '.chat-input textarea'],
};
