/** vue-advanced-chat: Vue in a web component; messages, people and the textarea lie in its shadow root. */
import { register } from 'vue-advanced-chat';
import { buyer, others } from '../dialogue';
import type { Kit } from '../kit';

export const vueAdvancedChat: Kit = {
  id: 'vue-advanced-chat',
  mount: (place, { lines, sent }) => {
    register();
    const users = [
      { _id: 'agent', username: '我' },
      { _id: 'buyer', username: buyer },
    ];
    const rooms = [buyer, ...others].map((roomName, at) => ({ roomId: `${at}`, roomName, avatar: '', users }));
    const messages = lines.map(({ side, text, time }, at) => ({
      _id: `${at}`,
      content: text,
      senderId: side,
      username: side === 'buyer' ? buyer : '我',
      timestamp: time,
      date: '11 月 28 日',
    }));
    const chat = document.createElement('vue-advanced-chat');
    Object.assign(chat, {
      height: '95vh',
      currentUserId: 'agent',
      roomId: '0',
      rooms: JSON.stringify(rooms),
      roomsLoaded: true,
      messages: '[]',
      messagesLoaded: false,
      showEmojis: false,
      showReactionEmojis: false,
      textMessages: JSON.stringify({ TYPE_MESSAGE: '请输入消息', SEARCH: '搜索' }),
    });
    chat.addEventListener('send-message', (event) => {
      if (event instanceof CustomEvent) sent(event.detail[0].content);
    });
    // It asks for the messages of the room that it has opened, and wants them after the turn.
    chat.addEventListener('fetch-messages', () =>
      setTimeout(() => Object.assign(chat, { messages: JSON.stringify(messages), messagesLoaded: true })),
    );
    place.append(chat);
  },
};
