/** What is seen in an exchange, before anything is concluded: every score source reads these. */
import type { Message, OrderFacts } from '../model/conversation';
import type { Intent } from '../model/intent';
import { createFolder } from './elsewhere';
import type { Hit } from './cue-index';
import type { Ask, CuePack } from './cue-pack';
import { type Exchange, readExchange, type Turn } from './exchange';

export interface EarlierTurn extends Turn {
  /** The same length as the text. */
  folded: string;
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
  /** Nearest first; chips count as the buyer's turns just before the burst. */
  earlier: EarlierTurn[];
  /** What the agent asked for just before the burst. */
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
const letter = /[\p{L}\p{N}]/u;
/** Chinese characters are told by their range: the regular expression costs ten times as much. */
const carriesMeaning = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) || letter.test(String.fromCharCode(unit));
const digit = /[0-9]/g;

/** @returns what the agent's turns just before the burst ask for */
function readAsks(earlier: readonly EarlierTurn[]): Set<Ask> {
  const asked = new Set<Ask>();
  for (const { side, hits } of earlier) {
    if (side === 'buyer') break;
    for (const { meaning, weight } of hits) if (meaning.kind === 'ask' && weight > faint) asked.add(meaning.id);
  }
  return asked;
}

/** @returns a function from a conversation to its features; it never throws */
export function createFeatureReader(pack: CuePack, findCues: (folded: string) => Hit[]) {
  const fillers = new Set(Array.from(pack.fillers, (filler) => filler.charCodeAt(0)));
  /** Cues know no numbers: every digit is a 0. */
  const read = createFolder(pack);
  const hitsIn = (folded: string) => findCues(folded.replace(digit, '0'));
  const withHits = ({ side, text }: Turn): EarlierTurn => {
    const folded = read(text);
    return { side, text, folded, hits: hitsIn(folded) };
  };

  function measure(folded: string, hits: readonly Hit[], from: number): Measure {
    const covered = new Uint8Array(folded.length);
    let facts = 0;
    folded.replace(pack.facts, (fact, at: number) => {
      covered.fill(1, at, at + fact.length);
      if (at >= from) facts += fact.length;
      return fact;
    });
    for (const { meaning, from, to } of hits)
      if (meaning.kind === 'intent' && smallTalk.has(meaning.id)) covered.fill(1, from, to);
    let residue = 0;
    for (let at = from; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      if (covered[at] === 0 && !fillers.has(unit) && carriesMeaning(unit)) residue++;
    }
    return { facts, residue };
  }

  return ({ messages, order }: { messages: readonly Message[]; order: OrderFacts | null }): Features => {
    const { question, starts, chips, earlier } = readExchange(messages, pack.chips);
    const folded = read(question);
    const hits = hitsIn(folded);
    const turns = earlier.map(withHits);
    const lastFrom = starts[0] ?? 0;
    return {
      question,
      starts,
      chips,
      folded,
      hits,
      earlier: [...chips.map((text) => withHits({ side: 'buyer', text })), ...turns],
      asked: readAsks(turns),
      asksBack: hits.some(({ meaning, from }) => meaning.kind === 'question' && from >= lastFrom),
      last: measure(folded, hits, lastFrom),
      order,
    };
  };
}
