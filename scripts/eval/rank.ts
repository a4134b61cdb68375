/** Figures of ranking loose replies for a conversation. */
import { zhReplyCues } from '../../lib/core/lang/zh/reply-cues';
import { starterPhrases } from '../../lib/core/lang/zh/starter';
import type { Message } from '../../lib/core/model/conversation';
import { createReader } from '../lib/reader';
import { createBackground } from '../../lib/core/suggest/background';
import { createReplyRanker } from '../../lib/core/suggest/replies';
import { createTalkReader } from '../../lib/core/suggest/reply-act';
import { fillPlaceholders } from './fill-placeholders';
import { InputError, type Line } from './jsonl';
import { rate } from './rates';

interface Contest {
  id: string;
  messages: Message[];
  positives: string[];
  negatives: string[];
}

/** Masks differ between the sources of right and wrong replies; what they give away must not count. */
const masks = /\[[一-鿿]{1,8}\]|\*+|\bNULL\b|https?:[\x21-\x7e]*/g;
const maskedNumber = /\d\*{2,}/g;

const withoutMasks = (reply: string): string => reply.replace(masks, ' ');

/** In the context a masked order number still says that one was given. */
const asWritten = (text: string): string => withoutMasks(fillPlaceholders(text.replace(maskedNumber, '[订单号]')));

function parse(line: Line, at: number): Contest {
  const { id, context, positives, negatives } = line;
  const strings = (value: unknown, field: string): string[] => {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    throw new InputError(`Record ${at + 1} has no list of texts in "${field}"`);
  };
  if (typeof id !== 'string' || !Array.isArray(context)) throw new InputError(`Record ${at + 1} lacks id or context`);
  return {
    id,
    positives: strings(positives, 'positives'),
    negatives: strings(negatives, 'negatives'),
    messages: context.map((turn: Line, index) => ({
      id: `${index}`,
      side: turn['role'] === 'agent' ? 'agent' : 'buyer',
      kind: 'text',
      text: asWritten(typeof turn['text'] === 'string' ? turn['text'] : ''),
      at: null,
    })),
  };
}

/** A number from a text (FNV-1a): equal scores fall in an order that knows nothing of right and wrong. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** @throws InputError when a line lacks a field */
export function evalRank(lines: readonly Line[]) {
  const score = createReplyRanker({
    recognise: createReader(),
    talk: createTalkReader(zhReplyCues),
    worth: createBackground(starterPhrases.flatMap(({ variants }) => variants)),
  });
  const judged = lines.map(parse).map(({ id, messages, positives, negatives }) => {
    const replies = [...positives, ...negatives];
    const scores = score({ messages, order: null }, replies.map(withoutMasks));
    const order = [...replies.keys()].sort(
      (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || hash(replies[a] ?? '') - hash(replies[b] ?? ''),
    );
    return { id, order, place: order.findIndex((index) => index < positives.length) };
  });
  return {
    figures: {
      n: judged.length,
      r_at_1: rate(judged, ({ place }) => place === 0),
      r_at_3: rate(judged, ({ place }) => place >= 0 && place < 3),
      mrr: rate(judged, ({ place }) => (place < 0 ? 0 : 1 / (place + 1))),
    },
    predictions: judged.map(({ id, order }) => ({ id, order })),
  };
}
