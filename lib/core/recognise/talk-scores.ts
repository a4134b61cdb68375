/** Small talk and facts handed over: they count where the last bubble holds little else. */
import type { Intent } from '../model/intent';
import { type Features, smallTalk } from './features';
import type { Scores } from './scores';

/** What is left of small talk beside so many meaningful code units. */
const beside = (residue: number): number => (residue === 0 ? 1 : Math.max(0, 0.3 - residue / 12));
const besideFacts = 0.5;
/** A question is not acknowledged: 好吗. */
const askedBack: Partial<Record<Intent, number>> = { ack: 0.3, thanks_bye: 0.3 };
/** Thanks stay thanks in a longer line that asks for nothing. */
const kept: Partial<Record<Intent, number>> = { thanks_bye: 0.3 };
/** A question in the same burst is still open: thanks at its end do not close it. */
const besideQuestion = 0.5;
const openQuestion = 1.5;
/** As sure as anything gets; the question before it must stay in sight. */
const settled = 5;

const handedOver = 4;
/** Words beside facts count double, in a question fourfold: 这个单号 12345 到哪了 asks. */
const wordsBesideFacts = { telling: 2, asking: 4 };
/** Beside a clear topic the facts are only its particulars: 单号 12345 帮我催一下. */
const clearTopic = 3;
const besideTopic = 0.5;
const answersFacts = 2.2;
const answersYes = 0.9;

/** How far the burst answers what the agent asked. */
function answering({ asked, asksBack, last }: Features): number {
  if (asksBack || last.residue + last.facts === 0) return 0;
  if (asked.has('facts')) return answersFacts;
  return asked.has('yes') && !asked.has('more') && !asked.has('opens') ? answersYes : 0;
}

export function talkScores(features: Features, soFar: Scores): Scores {
  const { hits, last, asked, asksBack, starts } = features;
  const { residue, facts } = last;
  const scores: Scores = new Map();
  const of = (id: Intent) => scores.get(id) ?? 0;

  const standing = residue === 0 && Math.max(0, ...soFar.values()) > openQuestion ? besideQuestion : 1;
  const room = beside(residue) * (facts > 0 ? besideFacts : 1) * standing;
  for (const { meaning, weight, from } of hits) {
    if (meaning.kind !== 'intent' || !smallTalk.has(meaning.id) || from < (starts[0] ?? 0)) continue;
    const { id } = meaning;
    const score = weight * Math.max(room, kept[id] ?? 0) * (asksBack ? (askedBack[id] ?? 1) : 1);
    scores.set(id, Math.max(of(id), score));
  }
  // 没有 after 还有其他问题吗 is a goodbye; elsewhere it is an answer.
  const nothingElse = residue + facts === 0 && !asksBack && of('ack') > of('greeting');
  if (asked.has('more') && nothingElse) scores.set('thanks_bye', settled);

  const asking = Math.max(0, ...soFar.values()) >= clearTopic && residue > 0 ? besideTopic : 1;
  const words = residue * (asksBack ? wordsBesideFacts.asking : wordsBesideFacts.telling);
  const given = facts > 0 ? (standing * asking * handedOver * facts) / (facts + words) : 0;
  const info = given + answering(features);
  if (info > 0) scores.set('provide_info', Math.min(settled, info));
  return scores;
}
