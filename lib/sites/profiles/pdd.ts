/**
 * 拼多多商家后台 · 客服. Vue 2; ids and readable class names, stable between captures of 2026-06 and 2026-09.
 * The prefix of a message's id differs in letter case between captures. Rows of the order panel were never seen:
 * orders are found by their words.
 */
import type { SiteProfile } from '../../core/site/profile';

export const pdd: SiteProfile = {
  id: 'pdd',
  name: '拼多多',
  matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  asOf: '2026-09-08',
  confidence: 'A',
  marks: ['#msgListContainer', '.chat-list-box'],
  list: ['#msgListContainer .msg-list', '.msg-list'],
  message: ['li.onemsg[id^="middlePanel_list_" i]', 'li.onemsg'],
  messageId: { from: 'li.onemsg', attribute: 'id', after: 'middlePanel_list_' },
  system: ['[class*="system-msg"]', '.msg-system', '.notify-card'],
  buyer: ['.buyer-item'],
  agent: ['.cs-item'],
  text: ['p.msg-content-box', '.msg-content-box'],
  image: ['.msg-content.image-msg img'],
  productCard: ['.msg-content.good-card'],
  time: ['.message-time'],
  active: ['.chat-item-box.active'],
  conversationId: { from: '.chat-item-box', attribute: 'data-random', before: '-' },
  conversation: ['.chat-item-box'],
  conversationName: ['.chat-nickname'],
  buyerName: ['.chat-item-box.active .chat-nickname'],
  composer: ['#replyTextarea', '.reply-input textarea'],
  orderPanel: ['aside.right-panel-container', '.right-panel-container'],
};
