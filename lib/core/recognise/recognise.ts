/** Reads a conversation: what the buyer wants, where on the way, in what mood, with which facts. */
import type { Message, OrderFacts } from '../model/conversation';
import type { IntentScore, Reading } from '../model/reading';
import { isTraditional } from '../text/fold';
import { createCueIndex } from './cue-index';
import type { CuePack } from './cue-pack';
import { evidenceFor } from './evidence';
import { createFeatureReader, type Features } from './features';
import { readMood } from './read-mood';
import { readStage } from './read-stage';
import { type Opinion, silent } from './opinion';
import { scoreIntents } from './score-intents';
import { shares } from './scores';
import { readSlots } from './slots';

const given = 3;
/** One bubble may be of signs that both ways of writing share: 好的. */
const ownBubbles = 6;

/** @returns whether the buyer's last bubbles hold characters that only traditional writing has */
const writesTraditional = (messages: readonly Message[]): boolean =>
  messages
    .filter(({ side, kind }) => side === 'buyer' && kind === 'text')
    .slice(-ownBubbles)
    .some(({ text }) => isTraditional(text));

/** A third guess below this share is noise. */
const leastShare = 0.004;

/**
 * Compiles a language's cues once.
 * @param judge what was learned from examples, counted beside cues and context
 * @returns a pure function that never throws; without any buyer's text it gives '' and `other`
 */
export function createRecogniser(
  pack: CuePack,
  judge: (features: Features) => Opinion = () => silent,
): (conversation: { messages: readonly Message[]; order: OrderFacts | null }) => Reading {
  const readFeatures = createFeatureReader(pack, createCueIndex(pack));
  return (conversation) => {
    const features = readFeatures(conversation);
    const opinion = judge(features);
    const scores = scoreIntents(features, opinion);
    const intents: IntentScore[] = shares(scores)
      .slice(0, given)
      .filter(([, share], at) => at === 0 || share >= leastShare)
      .map(([id, score]) => ({ id, score, evidence: evidenceFor(features, id) }));
    const [best = { id: 'other' as const, score: 0, evidence: [] }] = intents;
    return {
      question: features.question,
      language: pack.language,
      traditional: writesTraditional(conversation.messages),
      stage: readStage(features, scores, best.id, opinion),
      intents: [best, ...intents.slice(1)],
      mood: readMood(features, scores, opinion),
      slots: readSlots(features, pack.slotNumbers),
    };
  };
}
