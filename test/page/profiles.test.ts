/** What each marketplace's profile promises is read in its fixture. A new profile needs only its two files there. */
import { beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import type { Conversation } from '../../lib/core/model/conversation';
import { siteProfileSchema } from '../../lib/core/site/profile';
import { marketplaces } from '../../lib/sites';
import { profiles } from '../../lib/sites/all';
import type { ChatPage } from '../../lib/sites/chat-site';
import { profileSite } from '../../lib/sites/profile-site';
import { expectedOf, seeHiddenElements, showPage } from './a-site';

beforeAll(seeHiddenElements);

describe.each(marketplaces.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  const expected = expectedOf(id);
  let page: ChatPage | null = null;
  let conversation: Conversation | null = null;
  beforeAll(() => {
    page = profileSite(profile).open(showPage(id));
    conversation = page?.conversation() ?? null;
  });

  test('is plain data, as a file of it would be', () => {
    const copy: unknown = JSON.parse(JSON.stringify(profile));
    expect(v.parse(siteProfileSchema, copy)).toEqual(profile);
  });

  test('is told from all other marketplaces', () => {
    expect(profiles.filter((one) => profileSite(one).open(showPage(id))).map((one) => one.id)).toEqual([id]);
  });

  test('buyer and conversation', () => {
    expect(conversation).toMatchObject({ key: expected.key, buyer: expected.buyer });
  });

  test('messages, oldest first: side, kind, text, time, and an id of its own each', () => {
    const read = conversation?.messages ?? [];
    expect(read.map(({ side, kind, text, at }) => [side, kind, text, at])).toEqual(
      expected.messages.map(([, side, kind, text, at]) => [side, kind, text, at === null ? null : Date.parse(at)]),
    );
    const ids = read.map((message) => message.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(expected.messages.map(([known], at) => known ?? ids[at])).toEqual(ids);
  });

  test('the composer', () => {
    showPage(id);
    expect(page?.composer()).toBe(document.querySelector(expected.composer));
  });

  test('the order', () => expect(conversation?.order).toEqual(expected.order));

  test('everything that the profile names is in the fixture, and everything it can tell is expected', () => {
    showPage(id);
    const missing = Object.entries(profile).flatMap(([field, value]) => {
      if (!Array.isArray(value) || field === 'matches' || field === 'paths') return [];
      return value.some((selector: string) => document.querySelector(selector)) ? [] : [field];
    });
    expect(missing, `test/fixtures/${id}.html shows nothing of these fields of the profile`).toEqual([]);

    const has = (at: number, value: string | null) => expected.messages.some((message) => message[at] === value);
    const told = {
      buyer: has(1, 'buyer'),
      agent: has(1, 'agent'),
      messageId: !profile.messageId || expected.messages.some(([known]) => known !== null),
      system: !profile.system || has(1, 'system'),
      image: has(2, 'image'),
      productCard: !profile.productCard || has(2, 'product_card'),
      orderCard: !profile.orderCard || has(2, 'order_card'),
      time: !profile.time || expected.messages.some((message) => message[4] !== null),
      conversationId: !profile.conversationId || !expected.key.includes(':name:'),
      orderPanel: !profile.orderPanel || expected.order !== null,
      product: !profile.order?.product || expected.order?.product !== null,
    };
    const forgotten = Object.entries(told).flatMap(([field, done]) => (done ? [] : [field]));
    expect(forgotten, `test/fixtures/${id}.json expects nothing of these`).toEqual([]);
  });
});

test('what is not known is not claimed', () => {
  const claimed = profiles.flatMap(({ matches }) => matches).join(' ');
  expect(claimed).not.toMatch(/taobao|tmall|qianniu|lazada|daraz|amazon|ebay|mercadoli/);
});

describe('traps', () => {
  const open = (id: string, change: (document: Document) => void): ChatPage | null => {
    const profile = profiles.find((one) => one.id === id);
    const document = showPage(id);
    change(document);
    return profile ? profileSite(profile).open(document) : null;
  };
  const all = (document: Document, selector: string) => [...document.querySelectorAll(selector)];

  test.each(['feige', 'jd', 'kuaishou', 'pdd'])('%s: two conversations that look open are none', (id) => {
    const marks = { feige: '', jd: 'alluser-item_check', kuaishou: 'colorHighLight', pdd: 'active' }[id] ?? '';
    const page = open(id, (document) => {
      const entries = profiles.find((one) => one.id === id)?.conversation?.[0] ?? '';
      for (const entry of all(document, entries)) {
        entry.setAttribute('aria-selected', 'true');
        if (marks !== '') entry.classList.add(marks);
      }
    });
    expect(page?.conversation()).toBeNull();
  });

  test.each(['feige', 'kuaishou', 'weixin', 'goofish', 'shopee', 'tiktok'])(
    '%s: two buyers of one name can’t be told apart',
    (id) => {
      const { buyer } = expectedOf(id);
      const page = open(id, (document) => {
        for (const element of all(document, 'body *')) {
          if (
            element.childElementCount === 0 &&
            element.closest(
              '[class*="onv"],[data-cy*="cell"],li,ul,.list_items,.SessionListGroup,[data-testid*="card"]',
            )
          )
            if (/^(?:林间鹿|阿布的果园|荔枝味|旧书与茶|mango_lane|lowtide88)$/.test(element.textContent ?? ''))
              element.textContent = buyer;
        }
      });
      expect(page?.conversation()).toBeNull();
    },
  );

  test('feige: two orders in different states are a doubt', () => {
    const page = open('feige', (document) => {
      const card = all(document, '.ecom-collapse-item').at(-1);
      const other = card?.cloneNode(true);
      if (!(other instanceof Element)) throw new Error('no order in the fixture');
      other.innerHTML = other.innerHTML.replace('待发货', '已发货').replace('6931', '6932');
      card?.after(other);
    });
    expect(page?.conversation()?.order).toBeNull();
  });

  test.each(['weixin', 'tiktok', 'kuaishou'])('%s: without the marks of one side, nobody is guessed', (id) => {
    const page = open(id, (document) => {
      const rows = all(document, '.justify-end, .bg-user, .chatd-bubble-main--other');
      for (const row of rows) row.classList.remove('justify-end', 'bg-user', 'chatd-bubble-main--other');
      for (const head of all(document, '[class$="beforeMsgBody"]')) head.textContent = '09:38';
    });
    expect(new Set(page?.conversation()?.messages.map(({ side }) => side))).toEqual(new Set(['system']));
  });

  test.each(['goofish', 'shopee', 'tiktok'])('%s: the title stays known when its entry has left the list', (id) => {
    const expected = expectedOf(id);
    const page = open(id, () => {});
    expect(page?.conversation()?.key).toBe(expected.key);
    for (const entry of all(document, profiles.find((one) => one.id === id)?.conversation?.[0] ?? ''))
      if (entry.textContent?.includes(expected.buyer)) entry.remove();
    expect(page?.conversation()?.key).toBe(expected.key);
  });
});
