/** deep-chat: a web component; everything, the contenteditable composer too, lies in its shadow root. */
import { DeepChat } from 'deep-chat';
import { buyer } from '../dialogue';
import type { Kit } from '../kit';

export const deepChat: Kit = {
  id: 'deep-chat',
  mount: (place, { lines, sent }) => {
    const chat = new DeepChat();
    // The desk is the agent's, so the kit's `user` is the agent.
    chat.history = lines.map(({ side, text }) => ({ role: side === 'buyer' ? 'ai' : 'user', text }));
    chat.names = { ai: { text: buyer }, user: { text: '我' } };
    chat.textInput = { placeholder: { text: '请输入消息' } };
    chat.chatStyle = { width: '100%', height: '90vh' };
    chat.connect = {
      handler: (body: { messages: { text: string }[] }, signals: { onResponse: (response: object) => void }) => {
        sent(body.messages.at(-1)?.text ?? '');
        signals.onResponse({ text: '' });
      },
    };
    const head = document.createElement('header');
    head.textContent = buyer;
    place.append(head, chat);
  },
};
