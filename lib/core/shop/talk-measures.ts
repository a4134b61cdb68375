/** What a buyer said of their body, over the turns of a conversation: the height in one bubble, the weight in another. */
import type { Message } from '../model/conversation';
import type { CuePack } from '../recognise/cue-pack';
import { fold } from '../text/fold';
import { readHeight, readWeightOf } from './measures';
import type { MeasureName, Measures } from './size-advice';

/** What must be known of a language to read measures in it. */
export interface MeasurePack {
  slotNumbers: Pick<CuePack['slotNumbers'], MeasureName | 'usual_size'>;
  /** Words, folded, with which an agent asks: a bare number after them is the answer. */
  asks: { readonly [name in MeasureName]: string };
}

export interface TalkMeasures extends Measures {
  /** The buyer's last burst holds one of them. */
  fresh: boolean;
}

/** Bursts that are looked through: an older one is another day's matter. */
const reach = 6;

/** What a burst says, as written; what it does not say is undefined. */
type Said = { [name in MeasureName | 'usual']?: string | undefined };

interface Burst {
  /** Folded, oldest first. */
  bubbles: string[];
  /** The agent's line just before, folded. */
  before: string;
}

/** @returns the buyer's bursts, newest first */
function burstsOf(messages: readonly Message[]): Burst[] {
  const bursts: Burst[] = [];
  let open: Burst | null = null;
  for (const { side, kind, text } of messages.toReversed()) {
    if (kind !== 'text' || side === 'system') continue;
    if (side === 'agent') {
      if (open) open.before = fold(text);
      open = null;
      if (bursts.length >= reach) break;
    } else if (open) open.bubbles.unshift(fold(text));
    else bursts.push((open = { bubbles: [fold(text)], before: '' }));
  }
  return bursts.slice(0, reach);
}

const matchesOf = (patterns: readonly RegExp[] = [], text: string): string[] =>
  patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ([whole, part]) => part ?? whole));

/** A number that says nothing about what it counts: in 38码 and 99元 there is no height. */
const bareNumber = /(?<![\d.])(?:\d{2,3}(?:\.\d)?|1\.\d{1,2})(?=[\s,、/。;!~]|$)/g;

const names = ['height', 'weight'] as const;

/** @returns what the burst says, newest first: in parts where its bubbles speak of more than one person */
function saidIn({ bubbles, before }: Burst, { slotNumbers, asks }: MeasurePack): Said[] {
  const whole = bubbles.join('\n');
  const several = names.some((name) => new Set(matchesOf(slotNumbers[name], whole)).size > 1);
  return (several ? bubbles.toReversed() : [whole]).map((text) => {
    const said: Said = {
      height: matchesOf(slotNumbers.height, text)[0],
      weight: matchesOf(slotNumbers.weight, text)[0],
      usual: matchesOf(slotNumbers.usual_size, text)[0],
    };
    // 165 110: as many numbers as were asked for, in the order of every size table.
    const open = names.filter((name) => before.includes(asks[name]) && !said[name]);
    const numbers = (text.match(bareNumber) ?? []).filter((number) => !Object.values(said).includes(number));
    if (numbers.length >= open.length) for (const [at, name] of open.entries()) said[name] = numbers[at];
    return said;
  });
}

/** @returns what is known; a part that says otherwise than a later one speaks of somebody else, and ends the search */
export function readMeasures(messages: readonly Message[], pack: MeasurePack): TalkMeasures {
  const all = burstsOf(messages).map((burst) => saidIn(burst, pack));
  const known: Said = {};
  for (const said of all.flat()) {
    if (names.some((name) => known[name] && said[name] && known[name] !== said[name])) break;
    known.height ??= said.height;
    known.weight ??= said.weight;
    known.usual ??= said.usual;
  }
  const height = known.height === undefined ? null : readHeight(known.height);
  return {
    height,
    weight: known.weight === undefined ? null : readWeightOf(known.weight, height),
    usualSize: known.usual ?? null,
    fresh: all[0]?.some((said) => Object.values(said).some((text) => text !== undefined)) ?? false,
  };
}
