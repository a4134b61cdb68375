/** The part of a conversation that is read: the buyer's last burst and the few turns before it. */
import type { Message } from '../model/conversation';

/** A buyer decides from the last turns; more only costs time. */
const reach = 12;
const longestQuestion = 4000;
/** Agents paste long templates; their beginning holds the matter. */
const longestTurn = 300;

export interface Turn {
  side: 'buyer' | 'agent';
  text: string;
}

export interface Exchange {
  /** The burst's bubbles joined by a newline, at most 4,000 UTF-16 code units; '' when no buyer wrote. */
  question: string;
  /** Where each bubble of the question stands. */
  bubbles: { from: number; to: number }[];
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

/** @param chipPatterns global patterns of what a page's menu writes into the buyer's text */
export function readExchange(messages: readonly Message[], chipPatterns: readonly RegExp[]): Exchange {
  const burst: string[] = [];
  const chips: string[] = [];
  const earlier: Turn[] = [];
  let closed = false;
  for (let at = messages.length - 1; at >= 0 && burst.length + earlier.length < reach; at--) {
    const message = messages[at];
    if (!message || message.side === 'system') continue;
    if (message.side === 'agent' && burst.length > 0) closed = true;
    const whole = message.kind === 'text' ? cut(message.text, longestQuestion).trim() : '';
    if (closed) {
      if (whole !== '') earlier.push({ side: message.side, text: cut(whole, longestTurn) });
    } else if (message.side === 'buyer' && whole !== '') {
      let text = whole;
      for (const pattern of chipPatterns)
        text = text.replace(pattern, (chip) => {
          chips.push(chip);
          return ' ';
        });
      text = text.trim();
      if (text !== '') burst.unshift(text);
    }
  }
  // Chips that stand alone are all the buyer said.
  if (burst.length === 0) burst.push(...chips);
  const question = cut(burst.join('\n'), longestQuestion);
  let from = 0;
  const bubbles = burst.map((text) => {
    const bubble = { from: Math.min(from, question.length), to: Math.min(from + text.length, question.length) };
    from += text.length + 1;
    return bubble;
  });
  return { question, bubbles: bubbles.filter(({ from, to }) => to > from), chips, earlier };
}
