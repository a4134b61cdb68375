/** Where the buyer is on the way: the order decides, then words, then what is wanted, then what was said before. */
import type { OrderState } from '../model/conversation';
import { type Intent, intentStages } from '../model/intent';
import type { Evidence } from '../model/reading';
import type { Stage } from '../model/stage';
import { topicsBefore } from './carried-scores';
import type { WordStage } from './cue-pack';
import { wordsOf } from './evidence';
import type { Features } from './features';
import type { Scores } from './scores';

const stageOfOrder: Record<OrderState, WordStage> = {
  unpaid: 'insale',
  unshipped: 'insale',
  shipped: 'insale',
  received: 'aftersale',
  refunding: 'aftersale',
  refunded: 'aftersale',
  closed: 'aftersale',
};

/** Shares of the stages in which an intent comes, where its own stage is not the rule. */
const leanings: Partial<Record<Intent, Partial<Record<WordStage, number>>>> = {
  shipping_time: { presale: 0.6, insale: 0.4 },
  delivery_eta: { insale: 0.6, presale: 0.4 },
  courier_choice: { presale: 0.6, insale: 0.4 },
  delivery_area: { presale: 0.6, insale: 0.4 },
  usage_help: { aftersale: 0.8, presale: 0.2 },
  invoice: { aftersale: 0.8, insale: 0.2 },
  human_agent: { aftersale: 0.3, insale: 0.2 },
  complaint: { aftersale: 0.8, insale: 0.2 },
};

const earlierTurns = 0.5;
const wants = 0.8;
const wantedBefore = 0.6;

function leaningsOf(id: Intent): [WordStage, number][] {
  const own = intentStages[id];
  // Object.entries forgets which keys a record has.
  return Object.entries(leanings[id] ?? (own === 'any' ? {} : { [own]: 1 })) as [WordStage, number][];
}

/** @param scores the intents' raw scores */
export function readStage(features: Features, scores: Scores, best: Intent): { id: Stage; evidence: Evidence[] } {
  const { order, hits, earlier } = features;
  if (order) return { id: stageOfOrder[order.state], evidence: [{ kind: 'order', text: order.stateText }] };

  const before = topicsBefore(features);
  if (best === 'thanks_bye' && earlier.some(({ side }) => side === 'agent') && before.size === 0)
    return { id: 'closing', evidence: wordsOf(features, ({ kind }) => kind === 'intent') };

  const sums: Record<WordStage, number> = { presale: 0, insale: 0, aftersale: 0 };
  for (const hit of hits) if (hit.kind === 'stage') sums[hit.id] += hit.weight;
  for (const [at, turn] of earlier.entries())
    for (const hit of turn.hits) if (hit.kind === 'stage') sums[hit.id] += (hit.weight * earlierTurns) / (1 + at * 0.5);
  for (const [id, score] of scores) for (const [stage, share] of leaningsOf(id)) sums[stage] += score * share * wants;
  for (const [id, score] of before)
    for (const [stage, share] of leaningsOf(id)) sums[stage] += score * share * wantedBefore;

  const id: WordStage = (['presale', 'insale', 'aftersale'] as const).reduce((a, b) => (sums[b] > sums[a] ? b : a));
  const words = wordsOf(features, (hit) => hit.kind === 'stage' && hit.id === id);
  if (words.length > 0) return { id, evidence: words };
  return {
    id,
    evidence: wordsOf(features, (hit) => hit.kind === 'intent' && leaningsOf(hit.id).some(([stage]) => stage === id)),
  };
}
