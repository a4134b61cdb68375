/** Ranks loose replies, of which nothing is known but their text, for a conversation. */
import type { Conversation } from '../model/conversation';
import type { IntentScore, Reading } from '../model/reading';
import { fitOf, isTopic, momentsOf } from './fit';
import type { TalkReader } from './reply-act';
import { type TokenKey, tokenKeys } from './tokens';
import { replyWeights as weights } from './weights';

type Talk = Pick<Conversation, 'messages' | 'order'>;

export interface ReplyRankerParts {
  recognise: (talk: Talk) => Reading;
  talk: TalkReader;
  /** Worth of a token, see background.ts. */
  worth: (key: TokenKey) => number;
}

/**
 * @returns a pure function from a conversation and replies to the replies' scores, in their order. Each reply is judged
 * by itself: the others beside it do not matter.
 */
export function createReplyRanker({ recognise, talk, worth }: ReplyRankerParts) {
  const topicsOf = (text: string): IntentScore[] =>
    recognise({ messages: [{ id: '', side: 'buyer', kind: 'text', text, at: null }], order: null }).intents;

  return (conversation: Talk, replies: readonly string[]): number[] => {
    const reading = recognise(conversation);
    const answered = conversation.messages.some(({ side }) => side === 'agent');
    const moments = momentsOf(reading, answered, talk.formsOf);
    const asked = contextTokens(conversation);
    const said = new Set(conversation.messages.flatMap(({ side, text }) => (side === 'agent' ? [text.trim()] : [])));
    return replies.map((reply) => {
      const topic = agreement(reading.intents, topicsOf(reply));
      const words = Math.log1p(sharedWords(asked, reply, worth) / weights.wordsUnit);
      const again = said.has(reply.trim()) ? weights.saidBefore : 0;
      return weights.words * words + weights.topic * topic + weights.fit * fitOf(moments, talk.actsOf(reply)) + again;
    });
  };
}

/** @returns what was said, each token with the weight of its latest mention */
function contextTokens({ messages }: Talk): Map<TokenKey, number> {
  const tokens = new Map<TokenKey, number>();
  let left = 1;
  for (const { side, text } of messages.toReversed()) {
    if (side === 'system') continue;
    const weight = left * (side === 'agent' ? weights.agentTurn : 1);
    for (const key of tokenKeys(text)) tokens.set(key, Math.max(weight, tokens.get(key) ?? 0));
    left *= weights.turnFades;
  }
  return tokens;
}

/** BM25 of a reply for the context. */
function sharedWords(asked: ReadonlyMap<TokenKey, number>, reply: string, worth: (key: TokenKey) => number): number {
  const keys = tokenKeys(reply);
  const times = new Map<TokenKey, number>();
  for (const key of keys) if (asked.has(key)) times.set(key, (times.get(key) ?? 0) + 1);
  const length = 1 - weights.lengthMatters + weights.lengthMatters * (keys.length / weights.usualTokens);
  let sum = 0;
  for (const [key, count] of times)
    sum += (asked.get(key) ?? 0) * worth(key) * ((count * (weights.repeats + 1)) / (count + weights.repeats * length));
  return sum;
}

/** @returns 0–1: how much two texts are about the same matter */
function agreement(a: readonly IntentScore[], b: readonly IntentScore[]): number {
  let sum = 0;
  for (const { id, score } of a) if (isTopic(id)) sum += score * (b.find((other) => other.id === id)?.score ?? 0);
  return sum;
}
