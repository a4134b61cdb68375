/** Which acts answer which moment of a talk: politeness at the right time, and only then. */
import type { Intent } from '../model/intent';
import type { Reading } from '../model/reading';
import type { AskForm, ReplyAct, TalkReader } from './reply-act';

/** What a conversation calls for now. `first`: no agent has written yet. */
export type TalkMoment = 'first' | 'greeted' | 'thanked' | 'nodded' | 'told' | 'topic' | 'upset' | `asked-${AskForm}`;

/** 1 fits, 2 is what everybody expects; below 0 it jars. Acts not named do neither. */
const fits: { readonly [moment in TalkMoment]: { readonly [act in ReplyAct]?: number } } = {
  first: { greet: 2, here: 2, more: -2, bye: -2, done: -2 },
  greeted: {
    greet: 2,
    here: 2,
    more: -1,
    bye: -2,
    welcome: -2,
    yes: -1,
    no: -1,
    when: -1,
    done: -1,
    sorry: -1,
    how: -1,
  },
  thanked: { welcome: 2, bye: 2, more: 1, greet: -1, hold: -1, done: -1 },
  nodded: { more: 1, bye: 1, greet: -1, no: -1 },
  told: { hold: 1, greet: -1, welcome: -1, bye: -1 },
  topic: { greet: -1, more: -1, bye: -1, welcome: -2 },
  upset: { sorry: 1, greet: -1, more: -1, bye: -1, welcome: -1 },
  'asked-when': { when: 1 },
  'asked-how': { how: 1 },
  'asked-yes': { yes: 1, no: 1 },
};

/** More than this fits or jars no more. */
const most = 4;

/** @returns -1 to 1: how well a reply's acts answer all moments together */
export function fitOf(moments: readonly TalkMoment[], acts: ReadonlySet<ReplyAct>): number {
  let sum = 0;
  for (const moment of moments) for (const act of acts) sum += fits[moment][act] ?? 0;
  return Math.max(-most, Math.min(most, sum)) / most;
}

/** Intents that hold a talk together; every other is a topic. */
const lightMoments: { readonly [id in Intent]?: TalkMoment } = {
  greeting: 'greeted',
  human_agent: 'greeted',
  thanks_bye: 'thanked',
  ack: 'nodded',
  provide_info: 'told',
};

export const isTopic = (id: Intent): boolean => lightMoments[id] === undefined && id !== 'other';

/** @param answered whether an agent has written before */
export function momentsOf(reading: Reading, answered: boolean, formsOf: TalkReader['formsOf']): TalkMoment[] {
  const id = reading.intents[0]?.id ?? 'other';
  const moments: TalkMoment[] = [lightMoments[id] ?? 'topic'];
  if (!answered) moments.push('first');
  if (reading.mood.id === 'angry' || id === 'complaint') moments.push('upset');
  // 什么时候…吗 asks for a time: the more exact form counts.
  const forms = formsOf(reading.question);
  const form = (['when', 'how', 'yes'] as const).find((form) => forms.has(form));
  if (form) moments.push(`asked-${form}`);
  return moments;
}
