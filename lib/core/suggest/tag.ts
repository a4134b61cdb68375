/** Reads intents from the words of a phrase that came without any: an import from another tool has none. */
import type { Conversation } from '../model/conversation';
import type { Intent } from '../model/intent';
import type { Reading } from '../model/reading';
import { isTopic } from './fit';
import type { Tagger } from './phrase-table';
import type { ReplyAct, TalkReader } from './reply-act';

/** Acts that are an answer by themselves; the others come along with a topic. */
const lightIntents: readonly (readonly [ReplyAct, Intent])[] = [
  ['welcome', 'thanks_bye'],
  ['bye', 'thanks_bye'],
  ['more', 'ack'],
  ['greet', 'greeting'],
  ['here', 'greeting'],
];

/** A topic below this share is a guess. */
const sure = 0.3;

/**
 * @returns a tagger. It is as slow as recognition, so it remembers: a library laid out anew after an edit reads only what
 * changed.
 */
export function createTagger(
  recognise: (talk: Pick<Conversation, 'messages' | 'order'>) => Reading,
  talk: TalkReader,
): Tagger {
  const known = new Map<string, readonly Intent[]>();
  const read = (text: string): readonly Intent[] => {
    const { intents } = recognise({ messages: [{ id: '', side: 'buyer', kind: 'text', text, at: null }], order: null });
    const topics = intents.filter(({ id, score }) => score >= sure && isTopic(id)).map(({ id }) => id);
    if (topics.length > 0) return topics;
    const acts = talk.actsOf(text);
    return lightIntents.flatMap(([act, intent]) => (acts.has(act) ? [intent] : [])).slice(0, 1);
  };
  return ({ title, group, variants: [first = ''] }) => {
    const text = [...group, title, first].join('\n');
    const tags = known.get(text) ?? read(text);
    known.set(text, tags);
    return tags;
  };
}
