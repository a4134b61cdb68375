/** One minute at the desk, as a screen reader tells it: everything once, nothing that nobody asked for. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { Reminders } from '../../components/panel/Reminders';
import { Shell } from '../../components/shared/Shell';
import type { Texts } from '../../components/shared/text';
import { aDesk } from '../../gallery/a-desk';
import { quiet, sizes } from '../../gallery/talks';
import type { Desk } from '../../lib/app/desk/desk';
import { toneRuleTexts } from '../../lib/core/lang/tone';
import type { NamedReminder } from '../../lib/core/follow-up/due';
import type { Conversation } from '../../lib/core/model/conversation';
import { readView, siteViewOf } from '../../lib/core/model/view';
import { say, type Values } from '../../lib/core/text/say';
import { textsOf } from '../texts';

const texts = await textsOf('zh_CN');
const translate = (key: string, values: Values = {}): string => say(texts.get(key) ?? key, values, 'zh_CN');
// The generated type also knows substitutions by place, which our texts do not use.
const made: Texts = { t: translate as Texts['t'] };
const nothing = (): Promise<void> => Promise.resolve();
const start = new Date(2026, 10, 23, 10, 0).getTime();
/** Comes due in the middle of the minute. */
const promise: NamedReminder = {
  ...{ id: 'a', kind: 'promise', name: '阿月', conversation: 'a', site: 'demo', step: null },
  ...{ from: start, due: start + 30_000, until: start + 3_600_000 },
};

let desk: Desk;
let heard: string[];
let regions: NodeListOf<Element>;
let root: HTMLElement;

const draw = (): void =>
  render(
    <Shell texts={made}>
      <Panel
        state={desk.state()}
        actions={desk.actions}
        rules={toneRuleTexts}
        now={Date.now}
        ways={{ openLibrary: nothing, addPhrase: nothing, chats: [] }}
        teach={nothing}
        keys={{ keys: () => Promise.resolve([]), openShortcuts: nothing }}
        leave={nothing}
        outlets={{ copy: () => Promise.resolve(true), saveFile: nothing, transcript: () => Promise.resolve(null) }}
        report={() => ''}
        view={siteViewOf(readView(null), null)}
        changeView={null}
        lint={{ on: true, change: nothing }}
      >
        <Reminders
          state={{ reminders: [promise], people: new Map(), open: null, settled: null, missing: null, failed: false }}
          list={(at) => [{ ...promise, left: promise.due - at, reach: 'elsewhere' }]}
          actions={{ settle: nothing, undo: nothing, open: nothing }}
          now={Date.now}
          propose={() => null}
        />
      </Panel>
    </Shell>,
    root,
  );

beforeEach(async () => {
  vi.useFakeTimers({ now: start });
  document.body.innerHTML = '<div></div>';
  root = document.querySelector('div') ?? document.body;
  heard = [];
  desk = aDesk({});
  desk.subscribe(draw);
  desk.pageState({
    state: 'recognised',
    doubt: null,
    site: { id: 'demo', name: '演示店铺', asOf: '2026-11-23', confidence: 'A' },
    place: 'demo',
  });
  await desk.refresh();
  regions = document.querySelectorAll('[role="status"], [role="alert"], [role="log"], [aria-live]');
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) heard.push(node.textContent ?? '');
  }).observe(regions[0] ?? root, { childList: true, subtree: true, characterData: true });
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
/** Key by key, as fast as agents write. */
const type = async (from: string, text: string): Promise<void> => {
  for (let to = from.length + 1; to <= text.length; to++) {
    desk.draft(desk.state().conversation?.key ?? '', text.slice(0, to), false);
    await pass(150);
  }
};
const withMore = (talk: Conversation, ...texts: ['buyer' | 'agent', string][]): Conversation => ({
  ...talk,
  messages: [
    ...talk.messages,
    ...texts.map(([side, text], at) => ({ id: `more ${at}`, side, text, kind: 'text' as const, at: start })),
  ],
});

test('a minute of reading, writing, searching and inserting is these lines', async () => {
  expect(regions).toHaveLength(1);
  desk.conversation(sizes);
  await pass(3000);
  // The page shows the same conversation again and again, and clocks tick.
  for (let at = 0; at < 5; at++) {
    desk.conversation({ ...sizes });
    await pass(1000);
  }
  const rude = '亲，你必须提供身高体重哦';
  await type('', rude);
  await pass(2000);
  await type(rude, `${rude}，谢谢`);
  await pass(2000);
  const kind = '亲，麻烦您提供身高体重哦';
  desk.draft(sizes.key, kind, false);
  await pass(2000);
  const [first] = desk.state().suggestions;
  if (!first) throw new Error('nothing was suggested');
  for (let at = 0; at < 2; at++) {
    await desk.actions.insert(first, 'caret');
    await pass(1000);
  }
  // A second bubble of the same burst, and after the answer the same words again.
  desk.conversation(withMore(sizes, ['buyer', '有货吗']));
  await pass(2000);
  desk.draft(sizes.key, '', false);
  desk.conversation(withMore(sizes, ['buyer', '有货吗'], ['agent', '有的'], ['buyer', '有货吗']));
  await pass(2000);
  for (const query of ['t', 'tu', 'tui', 'tuik', '退款']) {
    desk.actions.search(query);
    await pass(200);
  }
  await pass(1000);
  desk.actions.search('没有这样的话术');
  await pass(1000);
  desk.actions.search('');
  desk.conversation(quiet);
  await pass(start + 62_000 - Date.now());

  expect(heard).toEqual([
    '橘子汽水：在吗 我163，110斤穿哪个码合适，想穿宽松一点',
    '问尺码，3 条建议回复',
    '草稿 1 处提醒：命令口气',
    '草稿没有问题',
    '已放入输入框，请看过再发送',
    '已放入输入框，请看过再发送',
    '橘子汽水：有货吗',
    '问库存，3 条建议回复',
    '橘子汽水：有货吗',
    '问库存，3 条建议回复',
    '搜到 9 条，按上下键选择',
    '没有搜到这样的话术',
    '有 1 件事到时间了',
  ]);
});
