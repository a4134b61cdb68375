/** What is seen in an exchange, before anything is concluded: every score source reads these. */
import type { Message, OrderFacts } from '../model/conversation';
import type { Intent } from '../model/intent';
import { fold } from '../text/fold';
import type { Hit } from './cue-index';
import type { Ask, CuePack } from './cue-pack';
import { type Exchange, readExchange, type Turn } from './exchange';

export interface EarlierTurn extends Turn {
  hits: Hit[];
}

/** How many code units of a bubble are what. */
export interface Measure {
  /** Facts handed over: numbers, links, addresses. */
  facts: number;
  /** What carries meaning and is neither small talk nor facts. */
  residue: number;
}

export interface Features extends Exchange {
  /** The question folded; the same length. */
  folded: string;
  /** Cues in the question. */
  hits: Hit[];
  earlier: EarlierTurn[];
  /** What the agent's last turn asked for. */
  asked: ReadonlySet<Ask>;
  /** The last bubble is a question. */
  asksBack: boolean;
  /** The last bubble, measured: earlier ones stand, this one speaks. */
  last: Measure;
  order: OrderFacts | null;
}

/** Small talk: what an intent of this kind covers is no question. */
export const smallTalk: ReadonlySet<Intent> = new Set<Intent>(['greeting', 'thanks_bye', 'ack']);

/** A question inside a set phrase asks nothing: 有什么 in 有什么可以帮您. */
const faint = 0.5;
const meaningful = /[\p{L}\p{N}]/u;
const digit = /[0-9]/g;

/** Folds and writes every digit as 0: cues know no numbers. */
const foldDigits = (text: string): string => fold(text).replace(digit, '0');

/** @returns a function from a conversation to its features; it never throws */
export function createFeatureReader(pack: CuePack, findCues: (folded: string) => Hit[]) {
  const fillers = new Set(pack.fillers);

  /** Counts what facts cover and what nothing covers. */
  function measure(folded: string, hits: readonly Hit[], from: number): Measure {
    const covered = new Uint8Array(folded.length);
    let facts = 0;
    for (const pattern of pack.facts)
      for (const match of folded.matchAll(pattern)) covered.fill(1, match.index, match.index + match[0].length);
    for (let at = from; at < folded.length; at++) facts += covered[at] ?? 0;
    for (const hit of hits) if (hit.kind === 'intent' && smallTalk.has(hit.id)) covered.fill(1, hit.from, hit.to);
    let residue = 0;
    for (let at = from; at < folded.length; at++) {
      const unit = folded.charAt(at);
      if (covered[at] === 0 && !fillers.has(unit) && meaningful.test(unit)) residue++;
    }
    return { facts, residue };
  }

  return ({ messages, order }: { messages: readonly Message[]; order: OrderFacts | null }): Features => {
    const exchange = readExchange(messages, pack.chips);
    const folded = fold(exchange.question);
    const hits = findCues(folded.replace(digit, '0'));
    const earlier = exchange.earlier.map((turn) => ({ ...turn, hits: findCues(foldDigits(turn.text)) }));
    for (const chip of exchange.chips) earlier.unshift({ side: 'buyer', text: chip, hits: findCues(foldDigits(chip)) });
    const asked = new Set<Ask>();
    for (const turn of earlier) {
      if (turn.side === 'buyer') break;
      for (const hit of turn.hits) if (hit.kind === 'ask' && hit.weight > faint) asked.add(hit.id);
    }
    const lastFrom = exchange.bubbles.at(-1)?.from ?? 0;
    const asksBack = hits.some((hit) => hit.kind === 'question' && hit.from >= lastFrom);
    const last = measure(folded, hits, lastFrom);
    return { ...exchange, folded, hits, earlier, asked, asksBack, order, last };
  };
}
