/**
 * Keeps the focus from falling into nowhere. A row that is settled, a card that is closed, a strip that opens takes the
 * control away that was just pressed; whoever works by keyboard would have to begin at the top again. The focus goes
 * to what has taken its place: the same control of the next row, else what stands nearest.
 */

const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, ' +
  '[tabindex]:not([tabindex="-1"])';

/** One level above the control: where it was, and what stood beside it, nearest first. */
interface Level {
  parent: Element;
  besides: Element[];
}

interface Held {
  element: Element;
  /** What finds the same control in another row. */
  alike: string;
  levels: Level[];
}

function siblingsOf(element: Element): Element[] {
  const all = [...(element.parentElement?.children ?? [])];
  const at = all.indexOf(element);
  return [...all.slice(at + 1), ...all.slice(0, at).toReversed()];
}

function hold(element: Element): Held {
  const levels: Level[] = [];
  for (let one = element; one.parentElement; one = one.parentElement)
    levels.push({ parent: one.parentElement, besides: siblingsOf(one) });
  const id = element.getAttribute('data-testid');
  return { element, alike: id ? `[data-testid="${id}"]` : element.localName, levels };
}

/** Drawn at all: jsdom draws nothing, and knows no answer. */
const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

function within(place: Element, selector: string): HTMLElement | undefined {
  const found = [...(place.matches(selector) ? [place] : []), ...place.querySelectorAll(selector)];
  return found.find((one): one is HTMLElement => one instanceof HTMLElement && one.matches(reachable) && isShown(one));
}

/** @returns what the focus goes to, now that what held it is gone */
function successorOf({ alike, levels }: Held): HTMLElement | undefined {
  for (const { parent, besides } of levels) {
    if (!parent.isConnected) continue;
    const places = [...besides.filter((one) => one.isConnected), parent];
    for (const selector of [alike, reachable])
      for (const place of places) {
        const found = within(place, selector);
        if (found) return found;
      }
  }
  return undefined;
}

/** @returns ends it */
export function keepFocus(document: Document): () => void {
  let held: Held | null = null;
  const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
  const take = ({ target }: Event): void => {
    if (target instanceof Element) held = hold(target);
  };
  /** Somebody who leaves a control that is still there has gone by himself. */
  const leave = ({ target }: Event): void =>
    queueMicrotask(() => {
      if (held?.element === target && held?.element.isConnected && isNowhere()) held = null;
    });
  const observer = new MutationObserver(() => {
    if (!held || held.element.isConnected || !document.hasFocus() || !isNowhere()) return;
    const lost = held;
    held = null;
    successorOf(lost)?.focus();
  });
  document.addEventListener('focusin', take);
  document.addEventListener('focusout', leave);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', take);
    document.removeEventListener('focusout', leave);
    observer.disconnect();
  };
}
