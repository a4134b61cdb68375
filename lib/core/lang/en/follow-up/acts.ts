/** What an agent's English message does: whether it answers, urges, or only keeps the line warm. */
import type { Act } from '../../../follow-up/words';
import { fold } from '../../../text/fold';
import { urges } from '../tone/urging';

const courtesy =
  /\b(?:hi|hello|hey|there|dear|customer|sir|madam|friend|good (?:morning|afternoon|evening|day)|welcome|ok(?:ay)?|sure|of course|certainly|absolutely|alright|all right|great|got it|noted|understood|i see|i understand|no (?:problem|worries)|you're welcome|you are welcome|thanks?(?: you)?|thank|so much|very much|for (?:your patience|waiting|the wait|contacting us|your message|reaching out)|sorry|apologies|apologise|apologize|to keep you waiting|please|one moment|just a (?:moment|second|sec|minute)|a moment|moment|bear with me|hold on|hang on|wait|let me|(?:check|look|see|ask|find out|confirm)(?:ing)?(?: (?:on|into|for|this|that|it|up))*|for you|right (?:away|now)|i'm here|i am here|how (?:can|may) i help(?: you)?(?: today)?|anything else|now|just|quickly|my|i'll|i will|i'm|i am|i|we'll|we|will|you|and|the|this|that|it|is|for|me|us|a)\b/g;
const verdict =
  /\b(?:yes|yep|yeah|no|nope|not|correct|right|exactly|it (?:is|does|can|isn't|doesn't)|we (?:do|can|don't|can't)|you can)\b/g;
const tidings =
  /\b(?:turns out|it shows|i can see|according to|because|due to|the reason|just (?:heard|spoke|checked)|found (?:it|that|your|the|out)|(?:has|have|'ve) (?:just |already |now )?(?:been |arranged|refunded|processed|sent|shipped|cancell?ed|changed|issued|contacted|asked|updated|found|resent|replaced)|(?:warehouse|courier|carrier|supplier|team|colleague) (?:says|said|confirmed|told)|good news)\b/;
const shipped =
  /(?<!\b(?:if|once|when|not)\b.{0,16}|n't )\b(?:(?:has|have) (?:now |just |already )?(?:been )?(?:shipped|dispatched|sent out)|was (?:shipped|dispatched|sent out)|is on (?:its|the) way|tracking (?:number|code) is|shipped (?:today|yesterday|this morning))(?!.*\?)/;
const delay =
  /\b(?:delay(?:ed)?|behind schedule|later than (?:we |i )?(?:planned|expected|promised|said)|postponed|running late)\b.*\b(?:ship|dispatch|send|order|leave)|\b(?:ship|dispatch|send|order|leave).*\b(?:delay(?:ed)?|behind schedule|later than (?:we |i )?(?:planned|expected|promised|said)|postponed|running late)\b/;
const check = /\b(?:confirm|check|verify|double-?check|look at)\b.{0,30}\b(?:address|size|colou?r|details)\b/;
/** Letters of a promise with so much beside the courtesies answer too; letters that an answer has at the least. */
const longAnswer = 60;
const shortestAnswer = 2;

/** @param promises as for Chinese */
export function actsIn(text: string, promises: boolean): Act[] {
  const folded = fold(text);
  const brings = tidings.test(folded);
  const left = folded
    .replace(courtesy, '')
    .replace(verdict, '')
    .replace(/[^\p{L}\p{N}]/gu, '').length;
  const isMere = left < (promises && !brings ? longAnswer : shortestAnswer);
  const found: [Act, boolean][] = [
    ['mere', isMere],
    ['verdict', isMere && !promises && folded.search(verdict) !== -1 && !folded.includes('?')],
    ['tidings', brings],
    ['urge', urges(folded)],
    ['check', check.test(folded)],
    ['shipped', shipped.test(folded)],
    ['delay', delay.test(folded)],
  ];
  return found.flatMap(([act, does]) => (does ? [act] : []));
}
