/** Every chat kit that is read in test/browser/chat-kits.test.ts. */
import type { Kit } from './kit';
import { chatscope } from './kinds/chatscope';
import { chatui } from './kinds/chatui';
import { deepChat } from './kinds/deep-chat';
import { vueAdvancedChat } from './kinds/vue-advanced-chat';

export const kits: readonly Kit[] = [chatscope, chatui, deepChat, vueAdvancedChat];
