/** Asks once before a draft with a blocking finding is sent. It never sends, and lets everything through on any doubt. */
import { isElement } from '../composer/place';

export interface GuardMeans {
  /** @returns the composer, null when there is none */
  composer: () => HTMLElement | null;
  /** @returns whether the draft that stands there now has something to ask about, and has not been asked about */
  mustAsk: () => boolean;
  /** Called when a sending was held: say why, and that the next one goes through. */
  ask: () => void;
}

/** As marketplaces label it, with its keys beside it: 发送, 发送(S), Send. */
const sendLabel = /^(?:发\s*送|發\s*送|传送|傳送|send)(?:\s*(?:[(（[].{0,12}|enter|ctrl.{0,10}))?$/i;
/** A send button is a small thing; a whole page that begins with 发送 is none. */
const buttonLevels = 3;

/** @returns whether the click was on something that says 发送 */
function isSend(event: Event): boolean {
  // The path, since a button inside a shadow root is not the event's target out here.
  const elements = event
    .composedPath()
    .filter((target) => 'nodeType' in target && isElement(target as Node)) as Element[];
  return elements.slice(0, buttonLevels).some((element) => {
    const label = (element.textContent ?? '').trim() || (element.getAttribute('aria-label') ?? '').trim();
    return label.length <= 16 && sendLabel.test(label);
  });
}

export function guardSending(document: Document, { composer, mustAsk, ask }: GuardMeans, signal: AbortSignal): void {
  /** The rest of a press that was held must not reach the page either. */
  let held: 'key' | 'pointer' | null = null;
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const isInside = (event: Event): boolean => {
    const element = composer();
    return element !== null && event.composedPath().includes(element);
  };
  const press = (event: KeyboardEvent): void => {
    const sends = event.key === 'Enter' && !event.shiftKey && !event.altKey;
    if (!event.isTrusted || event.isComposing || event.keyCode === 229 || !sends) return;
    if (held === 'key' && event.repeat) return stop(event);
    if (!isInside(event) || !mustAsk()) return;
    held = 'key';
    stop(event);
    ask();
  };
  const release = (event: KeyboardEvent): void => {
    if (held !== 'key' || event.key !== 'Enter') return;
    if (event.type === 'keyup') held = null;
    stop(event);
  };
  const point = (event: Event): void => {
    if (!event.isTrusted || !isSend(event)) return;
    if (held === 'pointer') return stop(event);
    if (!mustAsk()) return;
    held = 'pointer';
    stop(event);
    ask();
  };
  const click = (event: Event): void => {
    point(event);
    held = held === 'pointer' ? null : held;
  };
  const view = document.defaultView;
  const options = { capture: true, signal };
  view?.addEventListener('keydown', press, options);
  view?.addEventListener('keypress', release, options);
  view?.addEventListener('keyup', release, options);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const)
    view?.addEventListener(type, point, options);
  view?.addEventListener('click', click, options);
}
