/** Which acts answer which moment of a talk: politeness at the right time, and only then. */
import type { Reading } from '../model/reading';
import type { ReplyAct } from './reply-act';

/** What the buyer's last burst calls for. */
export type TalkMoment = 'opening' | 'thanks' | 'ack' | 'told' | 'topic' | 'upset' | 'asks-when' | 'asks-how' | 'asks-yes';

/** 1 fits, 2 is what everybody expects; below 0 it jars. Acts not named are neither. */
const fits: { readonly [moment in TalkMoment]: { readonly [act in ReplyAct]?: number } } = {
  opening: { greet: 2, here: 2, more: -1, bye: -2, welcome: -2, yes: -1, no: -1, when: -1, done: -1, sorry: -1, how: -1 },
  thanks: { welcome: 2, bye: 2, more: 1, greet: -1, hold: -1, done: -1 },
  ack: { more: 1, bye: 1, greet: -1, no: -1 },
  told: { hold: 1, greet: -1, welcome: -1, bye: -1 },
  topic: { greet: -1, more: -1, bye: -1, welcome: -2 },
  upset: { sorry: 1, greet: -1, more: -1, bye: -1, welcome: -1 },
  'asks-when': { when: 1 },
  'asks-how': { how: 1 },
  'asks-yes': { yes: 1, no: 1 },
};

const most = 4;

/** @returns -4 to 4: how well a reply's acts answer all moments together */
export function fitOf(moments: readonly TalkMoment[], acts: ReadonlySet<ReplyAct>): number {
  let sum = 0;
  for (const moment of moments) for (const act of acts) sum += fits[moment][act] ?? 0;
  return Math.max(-most, Math.min(most, sum));
}

const lightMoments = { greeting: 'opening', human_agent: 'opening', thanks_bye: 'thanks', ack: 'ack', provide_info: 'told' } as const;
