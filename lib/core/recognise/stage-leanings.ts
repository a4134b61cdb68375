/** In which stages an intent comes: the prior where neither the order nor words decide. */
import { type Intent, intentStages, intents } from '../model/intent';
import type { WordStage } from './cue-pack';

/** Where an intent's own stage is not the rule. */
const mixed: Partial<Record<Intent, Partial<Record<WordStage, number>>>> = {
  shipping_time: { presale: 0.6, insale: 0.4 },
  delivery_eta: { insale: 0.6, presale: 0.4 },
  courier_choice: { presale: 0.6, insale: 0.4 },
  delivery_area: { presale: 0.6, insale: 0.4 },
  usage_help: { aftersale: 0.8, presale: 0.2 },
  invoice: { aftersale: 0.8, insale: 0.2 },
  human_agent: { aftersale: 0.3, insale: 0.2 },
  complaint: { aftersale: 0.8, insale: 0.2 },
};

function sharesOf(id: Intent): Partial<Record<WordStage, number>> {
  const own = intentStages[id];
  return mixed[id] ?? (own === 'any' ? {} : { [own]: 1 });
}

/** Stage → share, for every intent; none for those of any stage. */
export const stageLeanings = new Map(
  // Object.entries forgets which keys a record has.
  intents.map((id) => [id, Object.entries(sharesOf(id)) as [WordStage, number][]]),
);
