/** The button by a composer that sends, told by its words: 发送, 发 送(Enter), Send. */
import { isSendWord } from '../../core/shape/send-word';
import { elementsIn, parentOf } from '../shape/flat-tree';

/** How far from a field its send button may stand, in levels. */
const sendLevels = 5;

/** @returns null when none says it */
export function sendButtonOf(field: HTMLElement): Element | null {
  let around: Element | null = parentOf(field);
  const { bottom } = field.getBoundingClientRect();
  for (let level = 0; around && level < sendLevels; level++, around = parentOf(around)) {
    const found = buttonsIn(around, 0).find(
      (button) => isSend(button) && button.getBoundingClientRect().bottom > bottom - 200,
    );
    if (found) return found;
  }
  return null;
}

function isSend(button: Element): boolean {
  if (button.matches('[type="submit"]')) return button.checkVisibility();
  const words = [
    button.textContent,
    button.getAttribute('aria-label'),
    button.getAttribute('title'),
    button.getAttribute('value'),
  ];
  return words.some((text) => text !== null && isSendWord(text)) && button.checkVisibility();
}

/** Small things around a field: a button stands in no box as tall as a message list. */
function buttonsIn(element: Element, depth: number): Element[] {
  if (depth > 8) return [];
  return elementsIn(element)
    .slice(0, 40)
    .flatMap((kid) => {
      if (kid.matches('button, [role="button"], input[type="submit"], a') || kid.childElementCount === 0) return [kid];
      return kid.getBoundingClientRect().height > 260 ? [] : buttonsIn(kid, depth + 1);
    });
}
