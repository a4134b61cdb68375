/**
 * 快手小店 · 客服工作台. React and Quill; readable prefixes; the day on which they were seen is not known. Nothing marks a
 * message's side: its head begins with the sender's name. Entries of the list have no ids, and all names are bold.
 * Orders are seen as cards only; the one beside the chat is thinly known.
 */
import type { SiteProfile } from '../../core/site/profile';

export const kuaishou: SiteProfile = {
  id: 'kuaishou',
  name: '快手小店',
  matches: ['https://im.kwaixiaodian.com/workbench*', 'https://im.kwaixiaodian.com/pc*'],
  asOf: '2026',
  confidence: 'A',
  marks: ['.SessionListGroup', '[class*="kwaishop-cs-"], #esim-editor5678'],
  message: ['.kwaishop-cs-LayoutDefaultWrapper_msgMain, .kwaishop-cs-LayoutMiddleWrapper_msgBody'],
  system: ['.kwaishop-cs-LayoutMiddleWrapper_msgBody'],
  sender: ['.kwaishop-cs-LayoutDefaultWrapper_beforeMsgBody'],
  text: ['.kwaishop-cs-BizTextCard', '.kwaishop-cs-LayoutDefaultWrapper_msgBody'],
  orderCard: ['.kwaishop-cs-BizOrderCard'],
  time: ['.kwaishop-cs-LayoutDefaultWrapper_beforeMsgBody'],
  active: ['.SessionBaseCard[class*="colorHighLight"]'],
  conversation: ['.SessionBaseCard'],
  conversationName: ['.SessionBaseCard-topHeadName'],
  buyerName: ['[class*="colorHighLight"] .SessionBaseCard-topHeadName'],
  composer: ['#esim-editor5678 .ql-editor', 'div.ql-editor[contenteditable="true"]'],
  orderPanel: ['.kwaishop-cs-BizOrderCard'],
  order: { each: '.kwaishop-cs-BizOrderCard' },
};
