/**
 * 抖店 · 飞鸽. React; hashed classes die within weeks (a redesign of 2026-06-02 retired them all), the data attributes
 * stay; "warpper" is the page's own spelling. `selectedNew` and a hover class are default styles, and every contact
 * carries an empty badge: only `aria-selected` tells the open one. The class of times is not known.
 */
import type { SiteProfile } from '../../core/site/profile';

export const feige: SiteProfile = {
  id: 'feige',
  name: '抖店飞鸽',
  matches: ['https://im.jinritemai.com/pc_seller_v2/main/workspace*', 'https://pigeon.jinritemai.com/*'],
  asOf: '2026-09',
  confidence: 'A',
  marks: ['#workspace-chat'],
  list: ['#workspace-chat .messageList', '.messageList'],
  message: ['[data-qa-id="qa-message-warpper"]', '.msgItemWrap'],
  messageId: { from: '[data-id]', attribute: 'data-id' },
  // A hand-over between agents.
  system: ['[data-id^="transfer_staff_"]'],
  buyer: ['.messageNotMe'],
  agent: ['.messageIsMe', '[style*="row-reverse"]'],
  text: ['.leaveMessage pre', 'pre'],
  image: ['img[alt="图片"]'],
  productCard: ['.chatd-card', '.pigeon-card-place-holder-text .content span'],
  active: [
    '[data-qa-id="qa-conversation-chat-item"][aria-selected="true"]',
    '[data-kora="conversation"][aria-selected="true"]',
  ],
  conversation: ['[data-qa-id="qa-conversation-chat-item"]', '[data-kora="conversation"]'],
  conversationName: ['[title]:not(sup)', '[class*="NameContent"]'],
  buyerName: ['#topbar-left-info span'],
  composer: ['textarea[data-qa-id="qa-send-message-textarea"]', '#im-input-box textarea'],
  orderPanel: ['.ecom-collapse-item'],
  order: { each: '.ecom-collapse-item', product: '[data-btm="d5834"]' },
};
