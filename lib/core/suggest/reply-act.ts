/** What a reply does, read from its own words: phrases without tags and loose replies say no more about themselves. */
import { fold } from '../text/fold';
import { createMatcher } from '../text/matcher';

export const replyActs = [
  /** Opens: 很高兴为您服务, 请问有什么可以帮您. */
  'greet',
  /** Shows that somebody is there: 在的. */
  'here',
  /** Asks whether that was all: 还有其他可以帮您的吗. */
  'more',
  /** Ends: 祝您生活愉快, 期待您的评价. */
  'bye',
  /** Answers thanks: 您客气了. */
  'welcome',
  /** Asks for patience while looking: 稍等，正在查. */
  'hold',
  /** Asks which order: 麻烦提供订单号. */
  'which',
  /** Feels with the buyer: 抱歉，理解您的心情. */
  'sorry',
  'yes',
  'no',
  /** Says when: 预计24小时内. */
  'when',
  /** Reports as done: 已经为您提交. */
  'done',
  /** Says how: 建议您…, 点击… */
  'how',
] as const;

export type ReplyAct = (typeof replyActs)[number];

/** Patterns (text/pattern.ts) of each act, in one language. */
export type ReplyCues = { readonly [act in ReplyAct]: readonly string[] };

/** @returns a function from a reply as written to what it does; none of them for plain facts */
export function createActReader(cues: ReplyCues): (text: string) => ReadonlySet<ReplyAct> {
  const owners = replyActs.flatMap((act) => cues[act].map(() => act));
  const matcher = createMatcher(replyActs.flatMap((act) => cues[act]));
  return (text) => {
    const acts = new Set<ReplyAct>();
    for (const { pattern } of matcher.match(fold(text))) {
      const act = owners[pattern];
      if (act) acts.add(act);
    }
    return acts;
  };
}
