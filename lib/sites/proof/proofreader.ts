/** Shows findings where the agent writes: underlines, the card beside them, and one question before a faulty sending. */
import { type Mark, type MarkAct, markActs } from '../../core/tone/mark';
import { composerText } from '../composer/composer';
import { offsetWithin } from '../composer/place';
import { createCard } from './card';
import { watchHover } from './hover';
import type { Painter } from './mirror';
import { guardSending } from './send-guard';
import { underline } from './underline';

export interface ProofMeans {
  /** Called when the agent chose something on the card. */
  act: (mark: Mark, act: MarkAct) => void;
  isComposing: () => boolean;
  words: {
    /** As BCP 47 has it. */
    lang: string;
    /** What each choice is called. */
    acts: Record<MarkAct, string>;
    /** Said when a sending was held, with the faulty words put in. */
    ask: (words: string) => string;
  };
}

export interface Proofreader {
  /** Draws the findings of this text, unless another stands in the composer by now. */
  show: (element: HTMLElement | null, text: string, marks: readonly Mark[]) => void;
  /** Opens the card beside the mark in this place, as the keys do; the caret stays. */
  turn: (at: number) => void;
}

/** Enter may follow the last letter before that letter has been checked: what was found until then holds so long. ms */
const recent = 1000;

interface Shown {
  element: HTMLElement;
  text: string;
  marks: readonly Mark[];
  painter: Painter;
  /** performance.now() */
  at: number;
}

export function createProofreader(
  document: Document,
  { act, isComposing, words }: ProofMeans,
  signal: AbortSignal,
): Proofreader {
  const card = createCard(document, words.lang);
  let shown: Shown | null = null;
  /** The draft that was asked about: the next press sends it. */
  let asked: string | null = null;
  /** Which mark the keys have opened; null when the card is closed or the pointer opened it. */
  let turned: number | null = null;

  const clear = (): void => {
    shown?.painter.remove();
    shown = null;
  };
  const close = (): void => {
    turned = null;
    card.hide();
  };
  const current = (): Shown | null =>
    shown?.element.isConnected && composerText(shown.element) === shown.text ? shown : null;
  const open = (at: number, aloud: boolean, reason?: string): void => {
    const mark = shown?.marks[at];
    if (!shown || !mark) return;
    const within = shown.painter.rectsOf(at)[0] ?? shown.element.getBoundingClientRect();
    const { x, y } = offsetWithin(shown.element, document);
    const beside = new DOMRect(within.x + x, within.y + y, within.width, within.height);
    const offered = markActs.filter((id) => id !== 'fix' || mark.fix !== null);
    const choices = offered.map((id) => ({
      label: id === 'fix' && mark.fix !== null ? mark.fix : words.acts[id],
      isMain: id === 'fix',
      act: () => act(mark, id),
    }));
    card.show({ severity: mark.severity, title: mark.title, reason: reason ?? mark.reason, choices }, beside, aloud);
  };
  /** The words to ask about, as long as they stand in the draft; in one typed on since, only for a moment. */
  const blocking = (): { mark: number; words: string; text: string } | null => {
    if (!shown?.element.isConnected) return null;
    const text = composerText(shown.element);
    if (text !== shown.text && performance.now() - shown.at > recent) return null;
    const mark = shown.marks.findIndex(({ severity }) => severity === 'block');
    const { from, to } = shown.marks[mark] ?? { from: 0, to: 0 };
    const words = shown.text.slice(from, to);
    return words !== '' && text.includes(words) ? { mark, words, text } : null;
  };

  const mustAsk = (): boolean => {
    const found = blocking();
    return found !== null && found.text !== asked;
  };
  const ask = (): void => {
    const found = blocking();
    if (!found) return;
    asked = found.text;
    turned = null;
    open(found.mark, true, words.ask(found.words));
  };
  const markAt = (where: Document, x: number, y: number): number => {
    const now = current();
    if (now?.element.ownerDocument !== where) return -1;
    const hit = ({ left, right, top, bottom }: DOMRect): boolean => x >= left && x <= right && y >= top && y <= bottom;
    return now.marks.findIndex((_, at) => now.painter.rectsOf(at).some(hit));
  };
  const press = (event: KeyboardEvent): void => {
    const now = current();
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    if (!now || !event.composedPath().includes(now.element)) return;
    const turn = event.code === 'Slash' && event.altKey && !event.ctrlKey && !event.metaKey;
    // With another key held a digit is the browser's, or the page's: Ctrl+1 goes to the first tab.
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const chosen = turned !== null && isPlain && /^[1-9]$/.test(event.key) && card.choose(Number(event.key));
    if (turn) {
      turned = ((turned ?? -1) + 1) % Math.max(now.marks.length, 1);
      open(turned, true);
    }
    if (turn || chosen || (event.key === 'Escape' && card.isOpen())) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (!turn && !/^(?:Alt|Shift|Control|Meta)$/.test(event.key)) close();
  };
  const attended = new WeakSet<Document>();
  /** Keys and pointer, in the page and in the frame of a composer that has one of its own. */
  const attend = (where: Document): void => {
    if (attended.has(where)) return;
    attended.add(where);
    guardSending(where, { composer: () => shown?.element ?? null, mustAsk, ask }, signal);
    const isIdle = (): boolean => shown === null && !card.isOpen();
    const openAt = (at: number): void => void (turned === null && open(at, false));
    watchHover(where, { markAt, isOnCard: card.holds, isIdle, open: openAt, close }, signal);
    where.defaultView?.addEventListener('keydown', press, { capture: true, signal });
  };
  attend(document);
  signal.addEventListener('abort', () => {
    clear();
    close();
  });

  return {
    turn(at) {
      if (!current()?.marks[at] || isComposing()) return;
      turned = at;
      open(at, true);
    },
    show(element, text, marks) {
      if (isComposing()) return;
      clear();
      if (text !== asked) close();
      if (!element || marks.length === 0 || composerText(element) !== text) return;
      attend(element.ownerDocument);
      shown = { element, text, marks, painter: underline(element, marks), at: performance.now() };
    },
  };
}
