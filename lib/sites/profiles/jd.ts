/**
 * 京东 · 咚咚 web workbench. React; readable names of its own, on which three sources agree; the day on which they were
 * seen is not known. "breifdesc" is the page's own spelling. The order panel was never seen.
 */
import type { SiteProfile } from '../../core/site/profile';

export const jd: SiteProfile = {
  id: 'jd',
  name: '京东咚咚',
  matches: ['https://dongdong.jd.com/*'],
  asOf: '2026',
  confidence: 'A',
  marks: ['#t-alluser-wrap', '#t-chat-scroll, .chat-scroll-wrap'],
  list: ['#t-chat-scroll', '.chat-scroll-wrap'],
  message: ['.message'],
  messageId: { from: '.message_left, .message_right', attribute: 'id' },
  buyer: ['.message_left'],
  agent: ['.message_right'],
  text: ['.message__content .message__text', '.message__text'],
  image: ['.message__image-wrap img'],
  productCard: ['.CardWrapper', '.ProductCard'],
  time: ['.message__time_str'],
  active: ['.alluser-item_check', '.alluser-item.t-item-ck', '.alluser-item[aria-selected="true"]'],
  conversation: ['.alluser-item'],
  conversationName: ['.alluser-item-name'],
  conversationId: { from: '.alluser-item', attribute: 'id', after: 'u_', before: 'imcustomer' },
  buyerName: ['.chat-head-name > span', '.chat-head-title'],
  composer: ['.EditorContent[contenteditable="true"]'],
};
