/** Lets the agent choose one of several elements, by pointer or by keys. The page hears nothing of it. */
import { isWithin } from './flat-tree';
import type { Guide } from './guide';

const pointerEvents = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'];

/**
 * @param candidates in the order in which the keys go through them
 * @returns the place of the chosen one; null when the agent gave up, by Escape or by `signal`
 */
export function pick(
  guide: Guide,
  document: Document,
  candidates: readonly Element[],
  signal: AbortSignal,
): Promise<number | null> {
  return new Promise((resolve) => {
    const life = new AbortController();
    let at = -1;
    const mark = (now: number): void => {
      at = now;
      guide.frame(candidates[at] ?? null);
    };
    const end = (chosen: number | null): void => {
      life.abort();
      guide.frame(null);
      resolve(chosen);
    };
    const stop = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const under = (event: Event): number => {
      const [target] = event.composedPath();
      if (!(target instanceof Element)) return -1;
      const inside = candidates.findIndex((candidate) => isWithin(target, candidate));
      return inside === -1
        ? candidates.findIndex((candidate) => isWithin(candidate, target) && target.clientHeight < 300)
        : inside;
    };
    const onPointer = (event: Event): void => {
      if (guide.isOwn(event)) return;
      stop(event);
      if (event.type !== 'click' || !event.isTrusted) return;
      mark(under(event));
      if (at !== -1) end(at);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.isComposing) return;
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (event.key === 'Escape') {
        stop(event);
        end(null);
      } else if (step !== undefined && candidates.length > 0) {
        stop(event);
        mark(at === -1 && step < 0 ? candidates.length - 1 : (at + step + candidates.length) % candidates.length);
        candidates[at]?.scrollIntoView({ block: 'nearest' });
        guide.frame(candidates[at] ?? null);
      } else if (event.key === 'Enter' && at !== -1 && !(event.composedPath()[0] instanceof HTMLButtonElement)) {
        stop(event);
        end(at);
      }
    };
    const listen = { capture: true, signal: life.signal };
    const view = document.defaultView ?? window;
    for (const type of pointerEvents) view.addEventListener(type, onPointer, listen);
    view.addEventListener('pointermove', (event) => !guide.isOwn(event) && mark(under(event)), listen);
    view.addEventListener('keydown', onKey, listen);
    signal.addEventListener('abort', () => end(null), { once: true });
  });
}
