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

/** @returns a tagger; about as slow as recognition, so tag once: when importing, or when the library is laid out */
export const createTagger =
  (recognise: (talk: Pick<Conversation, 'messages' | 'order'>) => Reading, talk: TalkReader): Tagger =>
  ({ title, variants: [first = ''] }) => {
    const text = `${title}\n${first}`;
    const { intents } = recognise({ messages: [{ id: '', side: 'buyer', kind: 'text', text, at: null }], order: null });
    const topics = intents.filter(({ id, score }) => score >= sure && isTopic(id)).map(({ id }) => id);
    if (topics.length > 0) return topics;
    const acts = talk.actsOf(text);
    return lightIntents
      .filter(([act]) => acts.has(act))
      .map(([, intent]) => intent)
      .slice(0, 1);
  };
