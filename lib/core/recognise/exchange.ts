/** The part of a conversation that is read: the buyer's last burst and the few turns before it. */
import type { Message } from '../model/conversation';

/** A buyer decides from the last turns; more only costs time. */
const reach = 12;
/** More of a burst says no more, and reading it would take longer than a keystroke may. */
const longestQuestion = 1000;
/** Agents paste long templates; their beginning holds the matter. */
const longestTurn = 300;

export interface Turn {
  side: 'buyer' | 'agent';
  text: string;
}

export interface Exchange {
  /** The burst's bubbles joined by a newline, at most 1,000 UTF-16 code units; '' when no buyer wrote. */
  question: string;
  /** Where the last bubble of the question begins, and those before it, nearest first. */
  starts: number[];
  /** Menu chips cut out of the burst. */
  chips: string[];
  /** What was said before the burst, nearest first. */
  earlier: Turn[];
}

/** Cuts at a length without leaving half a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** @param chip global pattern of what a page's menu writes into the buyer's text */
export function readExchange(messages: readonly Message[], chip: RegExp): Exchange {
  const burst: string[] = [];
  const chips: string[] = [];
  const earlier: Turn[] = [];
  const withoutChips = (text: string) =>
    text.replace(chip, (found) => {
      chips.push(found);
      return ' ';
    });
  let closed = false;
  for (let at = messages.length - 1; at >= 0 && burst.length + earlier.length < reach; at--) {
    const message = messages[at];
    if (!message || message.side === 'system') continue;
    if (message.side === 'agent') closed ||= burst.length > 0;
    const text = message.kind === 'text' ? cut(message.text, longestQuestion).trim() : '';
    if (text === '') continue;
    if (closed) earlier.push({ side: message.side, text: cut(text, longestTurn) });
    else if (message.side === 'buyer') {
      const said = withoutChips(text).trim();
      if (said !== '') burst.push(said);
    }
  }
  // Chips that stand alone are all the buyer said.
  if (burst.length === 0) burst.push(...chips);
  burst.reverse();
  const question = cut(burst.join('\n'), longestQuestion);
  const starts: number[] = [];
  let from = 0;
  for (const text of burst) {
    if (from < question.length) starts.unshift(from);
    from += text.length + 1;
  }
  return { question, starts, chips, earlier };
}
