/** @chatscope/chat-ui-kit-react: React, a contenteditable composer. */
import '@chatscope/chat-ui-kit-styles/dist/default/styles.css';
import {
  ChatContainer,
  Conversation,
  ConversationHeader,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  Sidebar,
} from '@chatscope/chat-ui-kit-react';
import { createElement as h } from 'react';
import { render } from '../../editors/kinds/react';
import { buyer, others } from '../dialogue';
import type { Kit } from '../kit';

export const chatscope: Kit = {
  id: 'chatscope',
  mount: (place, { lines, sent }) => {
    const people = [buyer, ...others].map((name) => h(Conversation, { key: name, name, active: name === buyer }));
    const messages = lines.map(({ side, text, time }, key) =>
      h(Message, {
        key,
        model: {
          message: text,
          sentTime: time,
          sender: side === 'buyer' ? buyer : '我',
          direction: side === 'buyer' ? 'incoming' : 'outgoing',
          position: 'single',
        },
      }),
    );
    render(
      place,
      h(
        MainContainer,
        null,
        h(Sidebar, { position: 'left' }, h(ConversationList, null, people)),
        h(
          ChatContainer,
          null,
          h(ConversationHeader, null, h(ConversationHeader.Content, { userName: buyer, info: '在线' })),
          h(MessageList, null, messages),
          h(MessageInput, { placeholder: '请输入消息', onSend: (_html, text) => sent(text) }),
        ),
      ),
    );
  },
};
