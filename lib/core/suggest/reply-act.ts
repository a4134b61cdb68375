/** What a reply does, read from its own words: phrases without tags and loose replies say no more about themselves. */
import { fold } from '../text/fold';
import { createMatcher } from '../text/matcher';

const replyActs = [
  /** Opens: 很高兴为您服务, 请问有什么可以帮您. */
  'greet',
  /** Shows that somebody is there: 在的. */
  'here',
  /** Asks whether that was all: 还有其他可以帮您的吗. */
  'more',
  /** Ends: 祝您生活愉快. */
  'bye',
  /** Answers thanks: 您客气了. */
  'welcome',
  /** Asks for patience while looking: 稍等，正在查. */
  'hold',
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

/** How a question wants to be answered: with a time, a way, a yes or no. */
const askForms = ['when', 'how', 'yes'] as const;

export type AskForm = (typeof askForms)[number];

/** The words of one language, as patterns (see text/pattern.ts). */
export interface ReplyCues {
  acts: { readonly [act in ReplyAct]: readonly string[] };
  asks: { readonly [form in AskForm]: readonly string[] };
}

/** @returns a function from a text as written to the ids whose patterns stand in it */
function createFinder<Id extends string>(ids: readonly Id[], patterns: { readonly [id in Id]: readonly string[] }) {
  const owners = ids.flatMap((id) => patterns[id].map(() => id));
  const matcher = createMatcher(ids.flatMap((id) => patterns[id]));
  return (text: string): Set<Id> => new Set(matcher.match(fold(text)).flatMap(({ pattern }) => owners[pattern] ?? []));
}

/** Reads replies and questions of one language. */
export interface TalkReader {
  /** What a reply does; nothing for plain facts. */
  actsOf: (reply: string) => ReadonlySet<ReplyAct>;
  /** What a buyer's text asks for; nothing when it asks for a thing or does not ask. */
  formsOf: (question: string) => ReadonlySet<AskForm>;
}

export const createTalkReader = ({ acts, asks }: ReplyCues): TalkReader => ({
  actsOf: createFinder(replyActs, acts),
  formsOf: createFinder(askForms, asks),
});
