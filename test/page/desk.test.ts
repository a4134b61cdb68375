import type { DeskMeans } from '../../lib/app/desk/means';
import type { Intent } from '../../lib/core/model/intent';
import { aReading } from '../core/a-reading';
import { describe, expect, test } from 'vitest';
import { aDesk, conversationOf, deskWith, said } from './a-desk';

const rudeDraft = '您快点付款，不然订单就取消了';

describe('a conversation that opens', () => {
  test('is read and answered with three suggestions, filled in', async () => {
    const { desk } = await deskWith('小鹿');
    const { reading, suggestions } = desk.state();
    expect(reading).toMatchObject({ question: '几号发货', stage: { id: 'insale' } });
    expect(suggestions).toHaveLength(3);
    expect(suggestions.filter(({ text }) => text.includes('{buyer}'))).toEqual([]);
  });

  test('is read before the library has come', () => {
    const { desk } = aDesk();
    desk.conversation(conversationOf('小鹿'));
    expect(desk.state().reading?.question).toBe('几号发货');
    expect(desk.state().suggestions).toEqual([]);
  });

  test('clears the other one’s draft, findings and notice', async () => {
    const { desk } = await deskWith('小鹿');
    desk.draft('pdd:小鹿', rudeDraft, false);
    await desk.actions.copy('在的');
    expect(desk.state()).toMatchObject({ draft: { findings: [{}] }, notice: { id: 'copied' } });
    desk.conversation(conversationOf('老陈'));
    expect(desk.state()).toMatchObject({ draft: { text: '', findings: [] }, notice: null });
  });

  test('keeps draft and notice when only a message has come', async () => {
    const { desk } = await deskWith('小鹿');
    desk.draft('pdd:小鹿', rudeDraft, false);
    await desk.actions.copy('在的');
    desk.conversation(conversationOf('小鹿', said('1', 'buyer', '几号发货'), said('2', 'buyer', '在吗')));
    expect(desk.state()).toMatchObject({ reading: { question: '在吗' }, draft: { text: rudeDraft }, notice: {} });
  });

  test('and closes leaves nothing behind', async () => {
    const { desk } = await deskWith('小鹿');
    desk.conversation(null);
    expect(desk.state()).toMatchObject({ conversation: null, reading: null, suggestions: [], waitingSince: null });
  });
});

describe('how long a buyer has been waiting', () => {
  test('since the oldest message without an answer, first seen here when the page tells no times', async () => {
    let now = 1000;
    const { desk } = aDesk({ now: () => now });
    const first = [said('1', 'agent', '在的'), said('2', 'buyer', '几号发货')];
    desk.conversation(conversationOf('小鹿', ...first));
    now = 9000;
    desk.conversation(conversationOf('小鹿', ...first, said('3', 'buyer', '在吗')));
    expect(desk.state().waitingSince).toBe(1000);
    desk.conversation(conversationOf('小鹿', ...first, said('4', 'agent', '今天就发哦')));
    expect(desk.state().waitingSince).toBeNull();
  });
});

describe('the stage that the agent chose', () => {
  test('holds for that conversation, and no other', async () => {
    const { desk } = await deskWith('小鹿');
    desk.actions.chooseStage('aftersale');
    expect(desk.state()).toMatchObject({ stageChosen: true, reading: { stage: { id: 'aftersale', evidence: [] } } });
    desk.conversation(conversationOf('老陈'));
    expect(desk.state()).toMatchObject({ stageChosen: false, reading: { stage: { id: 'insale' } } });
    desk.conversation(conversationOf('小鹿', said('1', 'buyer', '在吗')));
    expect(desk.state()).toMatchObject({ stageChosen: true, reading: { stage: { id: 'aftersale' } } });
  });
});

describe('the intent that the agent chose', () => {
  test('comes first, changes what is suggested, and is there again after a look at another buyer', async () => {
    const { desk } = await deskWith('小鹿');
    const before = desk.state().suggestions.map(({ phrase }) => phrase.id);
    desk.actions.chooseIntent('invoice');
    expect(desk.state()).toMatchObject({ intentChosen: true, reading: { intents: [{ id: 'invoice', score: 1 }, {}] } });
    expect(desk.state().suggestions.map(({ phrase }) => phrase.id)).not.toEqual(before);
    desk.conversation(conversationOf('老陈'));
    expect(desk.state()).toMatchObject({ intentChosen: false, reading: { intents: [{ id: 'shipping_time' }] } });
    desk.conversation(conversationOf('小鹿'));
    expect(desk.state()).toMatchObject({ intentChosen: true, reading: { intents: [{ id: 'invoice' }, {}] } });
  });

  test('stays while the buyer only nods, and ends with their next question', async () => {
    let best: Intent = 'shipping_time';
    const recognise: DeskMeans['recognise'] = ({ messages }) =>
      aReading({ [best]: 0.9 }, { question: messages.at(-1)?.text ?? '' });
    const { desk } = await deskWith('小鹿', { recognise });
    desk.actions.chooseIntent('invoice');
    best = 'ack';
    desk.conversation(conversationOf('小鹿', said('2', 'buyer', '嗯嗯')));
    expect(desk.state().reading?.intents[0]?.id).toBe('invoice');
    best = 'size_advice';
    desk.conversation(conversationOf('小鹿', said('3', 'buyer', '穿几码')));
    expect(desk.state()).toMatchObject({ intentChosen: false, reading: { intents: [{ id: 'size_advice' }] } });
  });
});

test('a phrase without tags is suggested for what its words are about', async () => {
  const { desk } = await deskWith('小鹿');
  desk.actions.chooseIntent('repair_warranty');
  expect(desk.state().suggestions[0]?.phrase.id).toBe('imported');
});

describe('the holding line', () => {
  test('is at hand, and takes another wording once this buyer got it', async () => {
    const { desk } = await deskWith('小鹿');
    const first = desk.state().holding;
    expect(first?.text).toBe('稍等，我看一下');
    if (first) await desk.actions.insert(first, 'caret');
    expect(desk.state().holding?.text).toBe('马上帮您看');
  });
});

describe('suggestions for another buyer', () => {
  test('wait until it is known what that buyer got: no card changes places', async () => {
    const { desk } = await deskWith('小鹿');
    const seen: string[] = [];
    desk.subscribe(({ suggestions }) => seen.push(suggestions.map(({ text }) => text).join()));
    desk.conversation(conversationOf('老陈'));
    await desk.refresh();
    expect(new Set(seen.filter((text) => text !== '')).size).toBe(1);
  });

  test('come without that knowledge when the library can’t be reached', async () => {
    const { desk, loseLibrary } = await deskWith('小鹿');
    loseLibrary();
    desk.conversation(conversationOf('老陈'));
    await expect.poll(() => desk.state().suggestions.length).toBe(3);
    expect(desk.state().notice?.id).toBe('unreachable');
  });
});

describe('the draft', () => {
  test('is checked as it is typed', async () => {
    const { desk } = await deskWith('小鹿');
    desk.draft('pdd:小鹿', rudeDraft, false);
    expect(desk.state().draft.findings).toMatchObject([{ rule: 'imperative', from: 1, to: 3 }]);
    desk.draft('pdd:小鹿', '您慢慢看，不着急，有问题随时叫我', false);
    expect(desk.state().draft).toMatchObject({ text: '您慢慢看，不着急，有问题随时叫我', findings: [] });
  });

  test('has beside it what a good answer holds, ticked as it is written; an empty one is asked nothing', async () => {
    const { desk } = await deskWith('小鹿');
    const parts = () => desk.state().draft.checklist.map(({ name, done }) => `${name.en} ${done}`);
    expect(parts()).toEqual([]);
    desk.draft('pdd:小鹿', '您好，这边帮您看了', false);
    expect(parts()).toEqual(['shipping_time false']);
    desk.draft('pdd:小鹿', '您好，明天能发出', false);
    expect(parts()).toEqual(['shipping_time true']);
  });

  test('of another conversation is ignored', async () => {
    const { desk } = await deskWith('小鹿');
    desk.draft('pdd:老陈', rudeDraft, false);
    expect(desk.state().draft).toMatchObject({ text: '', findings: [] });
  });

  test('is not checked while an input method composes', async () => {
    const { desk } = await deskWith('小鹿');
    desk.draft('pdd:小鹿', rudeDraft, true);
    expect(desk.state().draft.findings).toEqual([]);
    desk.draft('pdd:小鹿', rudeDraft, false);
    expect(desk.state().draft.findings).toHaveLength(1);
  });

  test('of a few characters is checked once typing pauses', async () => {
    const { desk, pause } = await deskWith('小鹿');
    desk.draft('pdd:小鹿', '快点', false);
    expect(desk.state().draft.findings).toEqual([]);
    pause();
    expect(desk.state().draft.findings).toHaveLength(1);
  });

  test('is not checked when the check is off, and again when it is on', async () => {
    const { desk } = await deskWith('小鹿', { settings: { lint: false } });
    desk.draft('pdd:小鹿', rudeDraft, false);
    expect(desk.state().draft.findings).toEqual([]);
    await desk.actions.change({ lint: true });
    expect(desk.state().draft.findings).toHaveLength(1);
  });

  test('is not held against a rule that is off', async () => {
    const { desk } = await deskWith('小鹿');
    desk.draft('pdd:小鹿', rudeDraft, false);
    await desk.actions.change({ rulesOff: ['imperative'] });
    expect(desk.state().draft.findings).toEqual([]);
  });
});
