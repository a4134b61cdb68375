/**
 * Shopee Seller Centre · chat, on all regional hosts. React; hashed classes, stable `data-cy`. Lists hold only what is in
 * view. Nothing marks the open entry, the name in the title, or a time; below #workstation all is hashed, so orders are
 * not read. The small chat on other pages is hashed throughout and is not read either.
 */
import type { SiteProfile } from '../../core/site/profile';

const hosts = [
  'seller.shopee.co.th',
  'seller.shopee.co.id',
  'seller.shopee.tw',
  'seller.shopee.ph',
  'seller.shopee.sg',
  'seller.shopee.com.my',
  'seller.shopee.com.br',
  'banhang.shopee.vn',
];

export const shopee: SiteProfile = {
  id: 'shopee',
  name: 'Shopee',
  matches: hosts.map((host) => `https://${host}/*`),
  paths: ['/new-webchat/conversations', '/webchat/conversations', '/portal/chat-management'],
  asOf: '2026-09-06',
  confidence: 'A',
  marks: ['[data-cy^="webchat-conversation-list"], [data-cy="webchat-conversation-detail"]'],
  list: [
    '#messagesContainer',
    '#message-virtualized-list',
    '[data-cy="webchat-conversation-detail-message-container"]',
    '[data-cy="webchat-conversation-detail-chat"]',
  ],
  message: ['[data-cy="webchat-message-receive"], [data-cy="webchat-message-send"]'],
  buyer: ['[data-cy="webchat-message-receive"]'],
  agent: ['[data-cy="webchat-message-send"]'],
  text: ['[data-cy="webchat-message-receive"], [data-cy="webchat-message-send"]'],
  conversation: ['[data-cy^="webchat-conversation-cell-root"]', '[data-cy="webchat-conversation-cell-container"]'],
  conversationName: ['[data-cy="webchat-conversation-cell-name"]'],
  header: ['[data-cy="webchat-conversation-detail"]'],
  composer: ['[data-cy="webchat-conversation-detail-input"] textarea', '#inputField textarea'],
};
