/** Small talk and facts handed over: they count only where the burst holds little else. */
import type { Intent } from '../model/intent';
import { type Features, smallTalk } from './features';
import type { Scores } from './scores';

/** What is left of small talk beside so many meaningful code units. */
const beside = (residue: number): number => (residue === 0 ? 1 : Math.max(0, 0.5 - residue / 12));
/** A question is not acknowledged: 好吗. */
const askedBack = 0.3;
const nothingMore = 5;
const handedOver = 4;
const answered = 2.2;
const answeredYes = 0.9;

export function talkScores(features: Features): Scores {
  const { hits, residue, facts, asked, asksBack } = features;
  const scores: Scores = new Map();
  const raise = (id: Intent, score: number) => scores.set(id, Math.max(scores.get(id) ?? 0, score));

  const room = facts > 0 ? beside(residue) * 0.5 : beside(residue);
  for (const hit of hits)
    if (hit.kind === 'intent' && smallTalk.has(hit.id))
      raise(hit.id, hit.weight * room * (asksBack && hit.id !== 'greeting' ? askedBack : 1));
  // 没有了 after 还有其他问题吗 is a goodbye; elsewhere it is an answer.
  if (asked.has('more') && residue === 0 && facts === 0 && !asksBack && scores.has('ack'))
    raise('thanks_bye', nothingMore);

  if (facts > 0) raise('provide_info', handedOver * (facts / (facts + residue * (asksBack ? 4 : 2))));
  if (!asksBack && (residue > 0 || facts > 0)) {
    if (asked.has('facts')) raise('provide_info', (scores.get('provide_info') ?? 0) + answered);
    else if (asked.has('yes') && !asked.has('more') && !asked.has('opens'))
      raise('provide_info', (scores.get('provide_info') ?? 0) + answeredYes);
  }
  return scores;
}
