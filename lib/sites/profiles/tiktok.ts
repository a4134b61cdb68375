/**
 * TikTok Shop and Tokopedia · seller chat, on all regional hosts. React; hashed classes, stable `data-testid` and
 * `chatd-` prefixes. Only the buyer's bubbles have a mark of their own. An entry's id is its place in the list, not the
 * buyer's. What kind of field the composer is was never stated: it is the only one near the send button.
 */
import type { SiteProfile } from '../../core/site/profile';

const hosts = [
  'seller-us.tiktok.com',
  'seller-vn.tiktok.com',
  'seller.tiktokshopglobalselling.com',
  'seller-id.tokopedia.com',
];

export const tiktok: SiteProfile = {
  id: 'tiktok',
  name: 'TikTok Shop',
  matches: hosts.map((host) => `https://${host}/*`),
  paths: ['/chat/inbox'],
  asOf: '2026-09',
  confidence: 'B',
  marks: ['[data-testid^="chat.chatroom."], #chat-input-send-button'],
  message: ['[data-testid="chat.chatroom.message_card"]'],
  buyer: ['.chatd-bubble-main--other'],
  unmarked: { side: 'agent', message: ['[class*="chatd-bubble-main--"]'] },
  text: ['[class*="chatd-bubble-main--"]'],
  time: ['time.chatd-time'],
  conversation: ['[data-testid="chat.chatroom.conversation_card"]'],
  conversationName: ['[data-testid="chat.chatroom.conversation_card_username"]'],
  header: ['body'],
  composerNear: ['#chat-input-send-button'],
};
