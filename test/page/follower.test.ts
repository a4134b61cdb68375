/** What a panel tells of the page, and when. */
import { expect, test } from 'vitest';
import { createFollower, type FollowSide } from '../../lib/app/follow-up/follower';
import { listOf } from '../../lib/app/follow-up/list';
import type { NamedReminder } from '../../lib/core/follow-up/due';
import { createSighter, type Sighting } from '../../lib/core/follow-up/sighting';
import { zhFollow } from '../../lib/core/lang/zh/follow-up';
import type { OrderFacts } from '../../lib/core/model/conversation';
import { checksum } from '../../lib/core/text/checksum';
import { emptyState } from '../../lib/app/desk/state';
import { aReading } from '../core/a-reading';
import { conversationOf, said } from './a-desk';

const site = { id: 'pdd', name: '拼多多', asOf: '2026', confidence: 'A' } as const;
const page = { ...emptyState.page, state: 'recognised', site } as const;
const unpaid: OrderFacts = { state: 'unpaid', stateText: '待付款', number: '1', product: null, amount: null };

function aFollower(side: Partial<FollowSide> = {}) {
  const told: { sighting: Sighting; name: string | null }[] = [];
  const stirred: string[] = [];
  const opened: string[] = [];
  const jumped: string[] = [];
  const world = { now: 1000, later: () => {}, retry: () => {} };
  const follower = createFollower({
    background: {
      sighted: (sighting, name) => Promise.resolve(void told.push({ sighting, name })),
      stirred: (conversations) => Promise.resolve(void stirred.push(...conversations)),
      reminders: () => Promise.resolve([]),
      settle: () => Promise.resolve(),
      ...side,
    },
    sight: createSighter(
      zhFollow,
      () => [],
      () => world.now,
    ),
    open: (key) => opened.push(key),
    jump: (conversation) => Promise.resolve(jumped.push(conversation) === 1),
    later: (what, work) => (world[what === 'look' ? 'later' : what] = work),
    now: () => world.now,
  });
  const show = (buyer: string, order: OrderFacts | null = null, ...lines: string[]) =>
    follower.look({
      ...emptyState,
      page,
      conversation: {
        ...conversationOf(buyer, said('1', 'buyer', '在吗'), ...lines.map((line, at) => said(`a${at}`, 'agent', line))),
        order,
      },
      reading: aReading({}, { stage: 'presale' }),
    });
  return { follower, told, stirred, opened, jumped, show, world };
}

test('the order counts once it has stood beside the talk for a moment: pages show the last buyer’s first', async () => {
  const { told, show, world } = aFollower();
  show('小鹿', unpaid);
  world.now += 200;
  show('小鹿', null);
  world.now += 2000;
  world.later();
  await expect.poll(() => told.length).toBe(2);
  expect(told.map(({ sighting }) => sighting.order)).toEqual([null, null]);
  expect(told.map(({ sighting }) => sighting.presale)).toEqual([null, true]);

  show('小鹿', unpaid);
  world.now += 2000;
  world.later();
  await expect.poll(() => told.at(-1)?.sighting.order).toMatchObject({ state: 'unpaid' });
});

test('a chat without a marketplace is followed too', async () => {
  const { follower, told } = aFollower();
  const place = { ...emptyState.page, state: 'recognised_by_shape', place: 'chat.example' } as const;
  follower.look({ page: place, conversation: conversationOf('小鹿'), reading: aReading({}) });
  await expect.poll(() => told.map(({ sighting }) => sighting.site)).toEqual(['chat.example']);
});

test('while it is doubtful who wrote what, nothing is followed', async () => {
  const { follower, told } = aFollower();
  const page = { ...emptyState.page, state: 'needs_hint', doubt: 'no_sides', place: 'chat.example' } as const;
  follower.look({ page, conversation: conversationOf('小鹿'), reading: aReading({}) });
  await follower.refresh();
  expect(told).toEqual([]);
});

test('what was sent is told at once, also when the agent goes on to the next buyer in the same second', async () => {
  const { told, show } = aFollower();
  show('小鹿', null, '稍等');
  show('老陈');
  await expect.poll(() => told.map(({ name }) => name)).toEqual(['小鹿', '老陈']);
  expect(told[0]?.sighting.turns.at(-1)?.promises).toEqual([{ kind: 'soon', due: null }]);
});

test('the same look is told once, and again when the background could not take it', async () => {
  let fails = true;
  const { follower, told, show, world } = aFollower({
    sighted: (sighting, name) =>
      fails ? Promise.reject(new Error('gone')) : Promise.resolve(void told.push({ sighting, name })),
  });
  show('小鹿');
  await expect.poll(() => follower.state().failed).toBe(true);
  fails = false;
  // Nothing happens on the page: it is told again by itself.
  world.retry();
  await expect.poll(() => told.length).toBe(1);
  show('小鹿');
  await follower.refresh();
  expect([told.length, follower.state().failed]).toEqual([1, false]);
});

test('an entry that becomes unread stirs its conversation once; the open one never', async () => {
  const { follower, stirred, show } = aFollower();
  const person = (name: string, unread: boolean) => ({ key: `pdd:${name}`, name, unread });
  show('小鹿');
  follower.people([person('小鹿', true), person('老陈', true)]);
  follower.people([person('小鹿', true), person('老陈', true)]);
  await follower.refresh();
  expect(stirred).toEqual([checksum('pdd:老陈')]);
});

test('a reminder is named by the page’s list and opened by a click, here or in the tab that has its buyer', async () => {
  const { follower, opened, jumped, show } = aFollower();
  show('小鹿');
  const reminder = (buyer: string, kind: NamedReminder['kind'], due: number): NamedReminder => ({
    id: buyer,
    conversation: checksum(`pdd:${buyer}`),
    site: 'pdd',
    kind,
    from: 0,
    due,
    until: 99_000,
    step: null,
    name: null,
  });
  follower.people([{ key: 'pdd:老陈', name: '老陈', unread: false }]);
  const reminders = [
    reminder('老陈', 'promise', 5000),
    reminder('阿月', 'promise', 4000),
    reminder('小鹿', 'answer', 9000),
  ];
  const rows = (now: number) =>
    listOf({ ...follower.state(), reminders }, now).map(({ name, reach, left }) => [name, reach, left]);
  // How long the open buyer waits stands in the header, until it is too long.
  expect(rows(1000)).toEqual([
    [null, 'elsewhere', 3000],
    ['老陈', 'open', 4000],
  ]);
  expect(rows(9000).at(-1)).toEqual([null, 'here', 0]);
  const away = checksum('pdd:阿月');
  await follower.actions.open(checksum('pdd:老陈'));
  await follower.actions.open(away);
  expect([opened, jumped, follower.state().missing]).toEqual([['pdd:老陈'], [away], null]);
  // That tab is closed by now: said until something else happens.
  await follower.actions.open(away);
  expect(follower.state().missing).toBe(away);
  show('老陈');
  expect(follower.state().missing).toBe(null);
});
