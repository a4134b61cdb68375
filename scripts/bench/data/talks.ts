/** The buyers' lines as conversations of one message. */
import type { Message } from '../../../lib/core/model/conversation';
import { buyerLines } from './buyer-lines';

export const talks = buyerLines.map((text): { messages: Message[]; order: null } => ({
  messages: [{ id: '0', side: 'buyer', kind: 'text', text, at: null }],
  order: null,
}));
