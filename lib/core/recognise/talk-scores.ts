/** Small talk and facts handed over: they count where the last bubble holds little else. */
import type { Intent } from '../model/intent';
import { type Features, smallTalk } from './features';
import type { Scores } from './scores';

/** What is left of small talk beside so many meaningful code units. */
const beside = (residue: number): number => (residue === 0 ? 1 : Math.max(0, 0.3 - residue / 12));
const besideFacts = 0.5;
/** Thanks stay thanks in a longer line that asks for nothing. */
const kept: Partial<Record<Intent, number>> = { thanks_bye: 0.3 };
/** A question is not acknowledged: 好吗. */
const askedBack = 0.3;
/** A question in the same burst is still open: thanks at its end do not close it. */
const besideQuestion = 0.5;
const openQuestion = 1.5;
const nothingMore = 5;
const handedOver = 4;
const answered = 2.2;
const answeredYes = 0.9;

export function talkScores(features: Features, soFar: Scores): Scores {
  const { hits, last, asked, asksBack, starts } = features;
  const { residue, facts } = last;
  const scores: Scores = new Map();
  const raise = (id: Intent, score: number) => scores.set(id, Math.max(scores.get(id) ?? 0, score));

  const from = starts[0] ?? 0;
  const standing = residue === 0 && Math.max(0, ...soFar.values()) > openQuestion ? besideQuestion : 1;
  const room = beside(residue) * (facts > 0 ? besideFacts : 1) * standing;
  for (const hit of hits)
    if (hit.kind === 'intent' && smallTalk.has(hit.id) && hit.from >= from)
      raise(
        hit.id,
        hit.weight * Math.max(room, kept[hit.id] ?? 0) * (asksBack && hit.id !== 'greeting' ? askedBack : 1),
      );
  // 没有了 after 还有其他问题吗 is a goodbye; elsewhere it is an answer.
  if (asked.has('more') && residue === 0 && facts === 0 && !asksBack && scores.has('ack'))
    raise('thanks_bye', nothingMore);

  if (facts > 0) raise('provide_info', (standing * handedOver * facts) / (facts + residue * (asksBack ? 4 : 2)));
  if (!asksBack && residue + facts > 0) {
    if (asked.has('facts')) raise('provide_info', (scores.get('provide_info') ?? 0) + answered);
    else if (asked.has('yes') && !asked.has('more') && !asked.has('opens'))
      raise('provide_info', (scores.get('provide_info') ?? 0) + answeredYes);
  }
  return scores;
}
