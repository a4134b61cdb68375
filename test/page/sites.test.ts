import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { profiles } from '../../lib/sites/all';
import { siteMatches } from '../../lib/sites/matches';
import { one, openPdd, pddConversation } from './a-page';

const localTime = (...parts: [number, number, number, number, number, number]) => new Date(...parts).getTime();

describe('the chat of 拼多多', () => {
  test('is told from other pages', () => {
    expect(openPdd()).not.toBeNull();
    expect(openPdd((document) => one(document, '#msgListContainer').remove())).toBeNull();
  });

  test('the open conversation has the buyer’s own number and name', () => {
    expect(pddConversation()).toMatchObject({ key: 'pdd:660012345', buyer: '山间小路' });
  });

  test('without a number the name must do', () => {
    const conversation = pddConversation((document) => one(document, '.active').removeAttribute('data-random'));
    expect(conversation?.key).toBe('pdd:name:山间小路');
  });

  test('who wrote what, oldest first; cards, pictures and system lines for what they are', () => {
    const messages = pddConversation()?.messages.map(({ id, side, kind, text }) => [id, side, kind, text]);
    expect(messages).toEqual([
      ['1001', 'system', 'text', '顾客从商品页进入会话'],
      ['1002', 'buyer', 'product_card', expect.stringContaining('云朵小夜灯 暖光款')],
      ['1003', 'buyer', 'text', '昨晚拍的小夜灯，几号能寄出？'],
      ['1004', 'agent', 'text', '亲，已经在打包了，今天下午寄出哦'],
      ['1005', 'buyer', 'image', ''],
      ['1006', 'buyer', 'text', '那就等您发货啦'],
    ]);
  });

  test('times where the page tells them whole, else none', () => {
    expect(pddConversation()?.messages.map(({ at }) => at)).toEqual([
      null,
      localTime(2026, 8, 8, 9, 15, 2),
      localTime(2026, 8, 8, 9, 15, 20),
      localTime(2026, 8, 8, 9, 16, 41),
      null,
      null,
    ]);
  });

  test('a long chat gives its last forty messages', () => {
    const conversation = pddConversation((document) => {
      const last = one(document, '[id$="1006"]');
      for (let at = 0; at < 60; at++) {
        const row = last.cloneNode(true);
        if (row instanceof Element) row.id = `middlePanel_list_${2000 + at}`;
        last.after(row);
      }
    });
    expect(conversation?.messages).toHaveLength(40);
    expect(conversation?.messages.at(-1)?.id).toBe('2000');
  });

  test('two conversations that look open are a doubt', () => {
    const both = (document: Document) => {
      for (const item of document.querySelectorAll('.chat-item-box')) item.classList.add('active');
    };
    expect(pddConversation(both)).toBeNull();
  });

  test('no open conversation is none', () => {
    expect(pddConversation((document) => one(document, '.active').classList.remove('active'))).toBeNull();
  });

  test('a window that the page has taken away is gone', () => {
    let list: Element | null = null;
    const page = openPdd((document) => (list = one(document, '#msgListContainer')));
    expect(page?.isConnected()).toBe(true);
    (list as Element | null)?.remove();
    expect(page?.isConnected()).toBe(false);
  });
});

describe('its composer', () => {
  const twin = (document: Document, hidden: boolean) => {
    const field = one(document, '#replyTextarea');
    const copy = field.cloneNode();
    if (copy instanceof HTMLElement) copy.hidden = hidden;
    field.before(copy);
  };

  test('is found', () => expect(openPdd()?.composer()?.id).toBe('replyTextarea'));

  test('a hidden twin is passed over', () => {
    const found = openPdd((document) => twin(document, true))?.composer();
    expect(found?.hidden).toBe(false);
  });

  test('two visible ones are a doubt', () => {
    expect(openPdd((document) => twin(document, false))?.composer()).toBeNull();
  });
});

describe('the list of marketplaces', () => {
  test.each(readdirSync('lib/sites/profiles').map((file) => file.replace('.ts', '')))('%s is in it', (id) => {
    const ids = profiles.map((profile) => profile.id);
    expect(
      ids,
      `lib/sites/profiles/${id}.ts has no line in lib/sites/index.ts: import it and add it to \`marketplaces\``,
    ).toContain(id);
  });

  test('ids are unique, dates are dates', () => {
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
    expect(profiles.filter(({ asOf }) => Number.isNaN(Date.parse(asOf)))).toEqual([]);
  });

  test('only encrypted pages of named hosts are matched', () => {
    for (const match of siteMatches) expect(match).toMatch(/^https:\/\/[\w.-]+\.\w+\/[^*]*\*$/);
  });
});
