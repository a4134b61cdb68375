/** What an agent's English message promises: an answer or a step of our own, never what carrier, bank or buyer will do. */
import type { Promised } from '../../../follow-up/words';
import { fold } from '../../../text/fold';
import { timesIn } from './times';

const us =
  /\b(?:i|we)(?:'ll|'m|'re| will| am| are| can| shall)?\b|\b(?:let me|our (?:team|manager|colleagues?|warehouse|staff|specialists?)|my (?:manager|colleagues?)|a colleague|the manager|someone from|someone will|customer service|support will)\b|^(?:will|checking|looking|(?:please )?(?:allow|give) (?:me|us))\b/;
const answer =
  'get back|be back|back (?:at|by|in|within|around)|reply|respond|answer|update you|let you know|keep you (?:posted|updated|informed)|contact you|call you|ring you|email you|message you|write (?:back )?to you|tell you|inform you|be in touch|come back to you|follow up|have (?:an answer|news|a reply|an update)|hear (?:back )?from (?:us|me)';
const answers = new RegExp(`\\b(?:${answer})\\b`);
const work =
  /\b(?:check|look (?:into|at|this|it|up)|find out|ask|confirm|investigate|verify|sort|fix|resolve|solve|process|arrange|refund|issue|resend|replace|handle|take care|double-?check|need|allow|give)\b/;
const others =
  /\b(?:courier|carrier|post office|parcel|package|shipment|bank|paypal|marketplace|platform|supplier|delivered|delivery|arrives?|arrive|dispatch(?:ed)?|ships?|shipped|restock(?:ed)?|sale ends|warranty|return window|credited|in your account)\b/;
/** Over, denied, reported, or hanging on something that has no date. */
const over =
  /\balready\b|\b(?:have|has|'ve|had|was|were|did|didn't|been) (?:just )?(?:check|look|ask|contact|repl|sent|send|refund|process|call|email|confirm|answer|updat|resolv|get|got)|\b(?:can't|cannot|can not|won't|unable|not able|no need|don't need|don't have to|never|not possible)\b|\byou (?:said|asked|mentioned|wrote|told)\b|\b(?:once|after|when|until|if) (?:it|the|your|we receive|you|they)(?!.{0,20}\b(?:have checked|know))|\byesterday\b|\blast (?:week|night|month)\b/;
/** What comes first is our own: once we have checked. */
const ourLook = /\b(?:once|after|when|as soon as) (?:i|we)(?:'ve| have)? (?:just )?\w+/;
const buyer =
  /\byou (?:can|could|may|will(?! hear)|should|might|need|have to)\b|\b(?:please|could you|can you|would you|kindly) (?!wait|hold|bear|allow|give me|give us|be patient|be assured|rest)|\blet (?:me|us) know\b|\bfeel free\b|\bcontact us\b|\breply to (?:me|us)\b/;
const asks =
  /\?$|\b(?:please|could you|can you|would you|kindly) (?:send|share|provide|tell|give (?:me|us) (?:your|the)|upload|attach|confirm|choose|select|take)\b|\bmay i have\b|\bwhich (?:order|one)\b/;

const soon =
  /\b(?:one|just a|a|bear with me (?:for )?a|give me a|hang on a|hold on a|wait a) (?:moment|second|sec|minute|min|bit)\b|\bbear with (?:me|us)\b|\b(?:hold|hang) on\b|\bplease wait\b|\blet me (?:just |quickly )?(?:check|look|see|find|ask|confirm|verify|double)|\b(?:i'll|i will|we'll|we will|i'm going to) (?:just |quickly |now )?(?:check|look|ask|find out|confirm|verify|see what|double|go and)|\b(?:i'm|i am|we're|we are) (?:just |now |still |currently )?(?:checking|looking|asking|confirming)|^(?:checking|looking into)\b|\bright away\b|\bstraight away\b/;
const later = new RegExp(
  `\\b(?:i|we|they|someone|he|she|colleague|manager|team)(?:'ll| will| shall| am going to|'m going to)? (?:then |also |definitely )?(?:${answer})\\b|\\bas soon as (?:i|we) (?:know|hear|have|find|get)|\\b(?:will|'ll) (?:then )?(?:${answer})\\b`,
);

const mostPromises = 3;

/** @returns as {@link FollowWords.promises} */
export function promisesIn(text: string, at: number): Promised[] {
  const clauses = fold(text)
    .replace(/["“][^"”]*["”]/g, '')
    .replace(/\b([ap])\.m\.?/g, '$1m')
    .replaceAll('?', '?\n')
    .split(/[!;\n…]+|,\s|\.(?=\s|$)|\s[-–—]\s|\bbut\b/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const open = clauses.map((clause) => !over.test(clause.replace(ourLook, '')));
  const isAnswer = (clause: string): boolean => answers.test(clause) && !buyer.test(clause);
  const isOurs = (clause: string): boolean =>
    isAnswer(clause) || (us.test(clause) && work.test(clause) && !others.test(clause) && !buyer.test(clause));
  const works = (place: number): boolean => {
    const clause = clauses[place];
    return (
      clause !== undefined && open[place] === true && (isOurs(clause) || (soon.test(clause) && !buyer.test(clause)))
    );
  };
  const timed = clauses.flatMap((clause, place) => {
    const isFree = open[place] && !others.test(clause) && !buyer.test(clause) && clause.split(' ').length <= 6;
    return timesIn(clause, at).filter(
      ({ limits }) =>
        works(place) || (isFree && (works(place - 1) || works(place + 1) || (limits && clauses.length === 1))),
    );
  });
  if (timed.length > 0)
    return [...new Map(timed.map(({ kind, due }) => [due, { kind, due }] as const)).values()].slice(0, mostPromises);
  const asked = clauses.findIndex((clause) => asks.test(clause));
  const vague = clauses.filter(
    (clause, place) =>
      open[place] &&
      !buyer.test(clause) &&
      !/\b(?:courier|carrier|bank|platform)\b/.test(clause) &&
      (asked === -1 || place < asked),
  );
  if (vague.some((clause) => later.test(clause))) return [{ kind: 'later', due: null }];
  return vague.some((clause) => soon.test(clause)) ? [{ kind: 'soon', due: null }] : [];
}
