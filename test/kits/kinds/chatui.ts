/** @chatui/core, Alibaba's: React, a textarea; it has no list of people. */
import '@chatui/core/dist/index.css';
import Chat, { Bubble } from '@chatui/core';
import { createElement as h } from 'react';
import { render } from '../../editors/kinds/react';
import { buyer } from '../dialogue';
import type { Kit } from '../kit';

export const chatui: Kit = {
  id: 'chatui',
  mount: (place, { lines, sent }) => {
    const messages = lines.map(({ side, text }, at) => ({
      _id: `${at}`,
      type: 'text',
      content: { text },
      position: side === 'buyer' ? ('left' as const) : ('right' as const),
      user: { name: side === 'buyer' ? buyer : '我' },
    }));
    render(
      place,
      h(Chat, {
        navbar: { title: buyer },
        messages,
        placeholder: '请输入消息',
        renderMessageContent: ({ content }) => h(Bubble, { content: content.text }),
        onSend: (_type, text) => sent(text),
      }),
    );
  },
};
