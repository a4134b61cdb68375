/**
 * 闲鱼 · web messages. React; classes are `name--hash`, and a name changed within three days of 2026-07. The list runs
 * upwards (column-reverse). Nothing marks the open entry, the name in the title, or a time.
 */
import type { SiteProfile } from '../../core/site/profile';

export const goofish: SiteProfile = {
  id: 'goofish',
  name: '闲鱼',
  matches: ['https://www.goofish.com/im*'],
  asOf: '2026-07-26',
  confidence: 'A',
  marks: ['[class*="chat-main--"], [class*="conversation-item--"]', '#conv-list-scrollable, .rc-virtual-list-holder'],
  list: ['[class*="message-list-reverse--"]', '#msg-list-container'],
  message: ['[class*="message-row--"]'],
  buyer: ['[class*="message-text-left--"]', '[class*="msg-text-left--"]'],
  agent: ['[class*="message-text-right--"]', '[class*="msg-text-right--"]'],
  text: ['[class*="message-text-"]', '[class*="msg-text-"]'],
  conversation: ['[class*="conversation-item--"]'],
  header: ['main[class*="chat-main--"]'],
  composer: ['textarea[placeholder*="请输入消息"]', '[class*="sendbox--"] textarea'],
};
