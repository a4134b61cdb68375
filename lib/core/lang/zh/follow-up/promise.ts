/** What an agent's message promises: an answer, a look, a step of their own; never what courier, bank or buyer will do. */
import type { Promised, TimeWords } from '../../../follow-up/words';
import { fold } from '../../../text/fold';
import * as words from './promise-words';
import { timesIn } from './times';

/** 10 分钟内 is one word, though agents part sentences with blanks. */
const besideDigits = /(?<=\d) +(?=\p{Script=Han}|h\b|min)|(?<=\p{Script=Han}) +(?=\d)/gu;

const mostPromises = 3;
const day = 24 * 3_600_000;

/** Words of one breath. */
interface Clause {
  text: string;
  /** About what we do ourselves. */
  isOurs: boolean;
  /** Could promise without a time. */
  mayPromise: boolean;
  /** Not over, not hanging on something else, not somebody else's. */
  isOpen: boolean;
}

/** Whether someone else does it: 快递明天联系您, but not 我联系快递. */
function isTheirs(text: string): boolean {
  const them = text.search(words.someoneElse);
  if (them === -1 || words.ourPeople.test(text)) return false;
  const us = text.search(words.ourWords);
  return us === -1 || us > them;
}

function isOurs(text: string): boolean {
  if (!words.ours.test(text)) return false;
  return (
    !words.others.test(text) ||
    words.reply.test(text) ||
    (words.ourSending.test(text) && !/到账|打给|审核|恢复/.test(text))
  );
}

function readClause(text: string): Clause {
  const isOpen = !words.over.test(text) && !words.onEvent.test(text) && !isTheirs(text);
  return { text, isOpen, isOurs: isOpen && isOurs(text), mayPromise: isOpen && !words.theirs.test(text) };
}

const matches = (patterns: readonly RegExp[], text: string): boolean => patterns.some((each) => each.test(text));

const works = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  (clause.isOurs || (clause.mayPromise && matches([...words.soon, ...words.later], clause.text)));

/** The time is all that is said, or how long the buyer is asked to wait. */
const isBare = ({ text }: Clause, { from, to }: TimeWords): boolean =>
  /^[^到送发]?$/.test((text.slice(0, from) + text.slice(to)).replace(words.fillers, ''));
const asksToWait = ({ text }: Clause, { from }: TimeWords): boolean =>
  /(?:稍[等候]|等|给)(?:我|小妹|妹子|这边)?(?<!给)$/.test(text.slice(0, from));

function timedIn(clauses: readonly Clause[], at: number): Promised[] {
  return clauses.flatMap((clause, place) => {
    const isBeside = works(clauses[place - 1]) || works(clauses[place + 1]);
    return timesIn(clause.text, at).filter((time) => {
      const { text } = clause;
      const before = clauses[place - 1]?.text ?? '';
      if (!clause.isOpen || words.handedIn.test(text.slice(time.to))) return false;
      // The shop's rules: 一般7个工作日; and what begins with an event: 收到商品，10天内退款.
      if (time.due !== null && time.due - at >= day && !words.reply.test(text))
        if (words.usual.test(before + text) || words.onEvent.test(before)) return false;
      if (clause.isOurs) return !words.theirs.test(text) || words.reply.test(text);
      if (asksToWait(clause, time)) return time.kind === 'span' && !/更新|到货|物流/.test(text.slice(time.to));
      return isBare(clause, time) && (isBeside || (time.limits && clauses.length === 1));
    });
  });
}

/**
 * Reads one message of an agent.
 * @param text as sent
 * @param at when it was sent, ms since the epoch
 * @returns at most three promises, each with another time; vague ones only where no time is named
 */
export function promisesIn(text: string, at: number): Promised[] {
  const clauses = fold(text)
    .replace(words.quoted, '')
    .replace(besideDigits, '')
    // A question stays one: what comes after it waits for the buyer's answer.
    .replaceAll('?', '?,')
    .split(/[,。!;、~…\s]+/)
    .filter((clause) => clause !== '' && !words.buyerSaid.test(clause))
    .map(readClause);
  const timed = timedIn(clauses, at);
  if (timed.length > 0) {
    const dues = new Map(timed.map(({ kind, due }) => [due, { kind, due }] as const));
    return [...dues.values()].slice(0, mostPromises);
  }
  const asked = clauses.findIndex(
    (clause) => (clause.text.endsWith('?') || words.asksBuyer.test(clause.text)) && !words.greets.test(clause.text),
  );
  const vague = clauses.filter((one, place) => one.mayPromise && (asked === -1 || place < asked));
  // An answer after the look may be told in the next breath: 我去核实，核实好回复您.
  const whole = vague.map((clause) => clause.text).join(',');
  if (matches(words.later, whole)) return [{ kind: 'later', due: null }];
  return vague.some((clause) => matches(words.soon, clause.text)) ? [{ kind: 'soon', due: null }] : [];
}
