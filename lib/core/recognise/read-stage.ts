/** Where the buyer is on the way: the order decides, then words, then what is wanted, then what was said before. */
import type { OrderState } from '../model/conversation';
import type { Intent } from '../model/intent';
import type { Evidence } from '../model/reading';
import type { Stage } from '../model/stage';
import { topicsBefore } from './carried-scores';
import type { WordStage } from './cue-pack';
import { wordsOf } from './evidence';
import type { Features } from './features';
import type { Scores } from './scores';
import type { Opinion } from './opinion';
import { stageLeanings } from './stage-leanings';

const stageOfOrder: Record<OrderState, WordStage> = {
  unpaid: 'insale',
  unshipped: 'insale',
  shipped: 'insale',
  received: 'aftersale',
  refunding: 'aftersale',
  refunded: 'aftersale',
  closed: 'aftersale',
};

const earlierTurns = 0.5;
/** A turn further back counts this much less. */
const fade = 0.5;
const wants = 0.8;
const wantedBefore = 0.6;
/** What was learned: from this logarithm of a share, so much for each unit. */
const unlikely = -3;
const learned = 0.1;

/** @param best the likeliest intent, of which `scores` are the raw scores */
export function readStage(
  features: Features,
  scores: Scores,
  best: Intent,
  opinion: Opinion,
): { id: Stage; evidence: Evidence[] } {
  const { order, hits, earlier } = features;
  if (order) return { id: stageOfOrder[order.state], evidence: [{ kind: 'order', text: order.stateText }] };

  const before = topicsBefore(features);
  const answered = earlier.some(({ side }) => side === 'agent');
  if (best === 'thanks_bye' && answered && before.size === 0)
    return { id: 'closing', evidence: wordsOf(features, ({ kind }) => kind === 'intent') };

  const sums: Record<WordStage, number> = { presale: 0, insale: 0, aftersale: 0 };
  for (const { meaning, weight } of hits) if (meaning.kind === 'stage') sums[meaning.id] += weight;
  for (const [at, turn] of earlier.entries())
    for (const { meaning, weight } of turn.hits)
      if (meaning.kind === 'stage') sums[meaning.id] += (weight * earlierTurns) / (1 + at * fade);
  for (const [topics, factor] of [[scores, wants] as const, [before, wantedBefore] as const])
    for (const [id, score] of topics)
      for (const [stage, share] of stageLeanings.get(id) ?? []) sums[stage] += score * share * factor;

  for (const [stage, share] of opinion.stage) sums[stage] += (share - unlikely) * learned;

  const id = (['presale', 'insale', 'aftersale'] as const).reduce((a, b) => (sums[b] > sums[a] ? b : a));
  const words = wordsOf(features, (meaning) => meaning.kind === 'stage' && meaning.id === id);
  if (words.length > 0) return { id, evidence: words };
  const leads = (intent: Intent) => stageLeanings.get(intent)?.some(([stage]) => stage === id) ?? false;
  return { id, evidence: wordsOf(features, (meaning) => meaning.kind === 'intent' && leads(meaning.id)) };
}
