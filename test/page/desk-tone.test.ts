/** What the agent does about findings at the desk, and what the desk knows of the moment. */
import { describe, expect, test } from 'vitest';
import { toneRules } from '../../lib/core/lang/tone';
import { createToneCheck } from '../../lib/app/tone-check';
import { type ADesk, conversationOf, deskWith, said, type Told } from './a-desk';

const realRules = (): Pick<Told, 'linter'> => {
  const check = createToneCheck(
    toneRules,
    () => Promise.resolve(new Map()),
    () => {},
  );
  return { linter: check.linterFor };
};
const rulesIn = ({ desk }: ADesk): string[] => desk.state().draft.findings.map(({ rule }) => rule);
const rude = '亲，你必须今天寄回来';

describe('a finding', () => {
  test('waved through is gone for this draft, and back with the next', async () => {
    const made = await deskWith('小鹿', realRules());
    const { desk } = made;
    desk.draft('pdd:小鹿', rude, false);
    const [finding] = desk.state().draft.findings;
    if (finding) await desk.actions.act(finding, 'ignore_once');
    expect(rulesIn(made)).toEqual([]);
    desk.draft('pdd:小鹿', `${rude}，谢谢`, false);
    expect(rulesIn(made)).toEqual([]);
    desk.draft('pdd:小鹿', '', false);
    desk.draft('pdd:小鹿', rude, false);
    expect(rulesIn(made)).toEqual(['imperative']);
  });

  test('ignored for its words stays away for them, and only for them', async () => {
    const made = await deskWith('小鹿', realRules());
    const { desk } = made;
    desk.draft('pdd:小鹿', rude, false);
    desk.act('pdd:小鹿', { rule: 'imperative', from: 2, to: 5 }, 'ignore_words');
    await expect.poll(() => rulesIn(made)).toEqual([]);
    desk.draft('pdd:小鹿', '把图片发来，不然没法退', false);
    expect(rulesIn(made)).toContain('imperative');
  });

  test('whose rule is switched off here stays on other marketplaces', async () => {
    const made = await deskWith('小鹿', realRules());
    const { desk } = made;
    desk.pageState({
      state: 'recognised',
      doubt: null,
      site: { id: 'pdd', name: '拼多多', asOf: '2026-09-08', confidence: 'A' },
      place: null,
    });
    desk.draft('pdd:小鹿', rude, false);
    desk.act('pdd:小鹿', { rule: 'imperative', from: 2, to: 5 }, 'rule_off_here');
    await expect.poll(() => rulesIn(made)).toEqual([]);
    expect(desk.state().library?.settings.siteGrades).toEqual({ pdd: { imperative: 'off' } });
    desk.pageState({
      state: 'recognised',
      doubt: null,
      site: { id: 'jd', name: '京东', asOf: '2026-09-08', confidence: 'A' },
      place: null,
    });
    desk.draft('pdd:小鹿', rude, false);
    expect(rulesIn(made)).toEqual(['imperative']);
  });

  test('of another conversation is not touched', async () => {
    const made = await deskWith('小鹿', realRules());
    made.desk.draft('pdd:小鹿', rude, false);
    made.desk.act('pdd:老陈', { rule: 'imperative', from: 2, to: 5 }, 'ignore_once');
    expect(rulesIn(made)).toEqual(['imperative']);
  });

  test('each that can be mended is mended at once, in one edit', async () => {
    const made = await deskWith('小鹿', realRules());
    made.desk.draft('pdd:小鹿', `${rude}，明天一定送到`, false);
    expect(rulesIn(made)).toEqual(['imperative', 'overpromise']);
    await made.desk.actions.fixAll();
    expect(made.replaced).toHaveLength(1);
    const [, from, expected, replacement] = made.replaced[0] ?? [];
    expect([from, expected]).toEqual([2, expect.stringContaining('你必须')]);
    expect(replacement).toContain('麻烦您');
  });
});

describe('the moment', () => {
  const answered = [
    said('1', 'buyer', '几号发货'),
    said('2', 'agent', '正常情况下48小时内发出，请您留意'),
    said('3', 'buyer', '那到底几号'),
  ];

  test('knows what this buyer already got', async () => {
    const made = await deskWith('小鹿', realRules());
    made.desk.conversation(conversationOf('小鹿', ...answered));
    made.desk.draft('pdd:小鹿', '正常情况下48小时内发出，请您留意哦', false);
    expect(rulesIn(made)).toContain('canned_repeat');
  });

  test('knows a draft that was begun for somebody else, until it is begun anew', async () => {
    const made = await deskWith('小鹿', realRules());
    const { desk } = made;
    desk.draft('pdd:小鹿', '黑色的今天可以安排发出', false);
    expect(rulesIn(made)).toEqual([]);
    desk.conversation(conversationOf('老陈'));
    desk.draft('pdd:老陈', '黑色的今天可以安排发出', false);
    await expect.poll(() => rulesIn(made)).toEqual(['wrong_buyer']);
    desk.draft('pdd:老陈', '黑色的今天可以安排发出哦', false);
    expect(rulesIn(made)).toEqual(['wrong_buyer']);
    desk.conversation(conversationOf('小鹿'));
    desk.draft('pdd:小鹿', '黑色的今天可以安排发出哦', false);
    await expect.poll(() => rulesIn(made)).toEqual([]);
    desk.conversation(conversationOf('老陈'));
    desk.draft('pdd:老陈', '', false);
    desk.draft('pdd:老陈', '灰色的今天可以安排发出', false);
    expect(rulesIn(made)).toEqual([]);
  });
});

test('the team’s own words are found, and its expressions once they are ready', async () => {
  let ready = (): void => {};
  const check = createToneCheck(
    toneRules,
    (sources) => Promise.resolve(new Map(sources.map((source) => [source, () => [{ from: 0, to: 2 }]]))),
    () => ready(),
  );
  const made = await deskWith('小鹿', { linter: check.linterFor, settings: { ownWords: '跳楼价,优惠价\n/亏本.卖/' } });
  ready = made.desk.reread;
  made.desk.draft('pdd:小鹿', '今天都是跳楼价哦亲', false);
  await expect
    .poll(() => made.desk.state().draft.findings.filter(({ rule }) => rule === 'sensitive_words'))
    .toHaveLength(2);
});
