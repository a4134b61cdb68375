/** Says when a page has changed, at most once per pause, however many mutations there were. */

/** Short enough to feel immediate, long enough to join a framework's burst. ms */
const pause = 40;

/**
 * @param changed called after a burst of changes: DOM mutations, typing, clicks (pages clear a composer without events)
 * @param signal ends it
 * @returns asks for a call after so many ms, for changes that the document does not tell
 */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal): (after: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  const schedule = (after: number): void => {
    const wait = Math.max(pause, after);
    const at = performance.now() + wait;
    // The first change starts the clock and later ones don't restart it: a page that never rests is still read.
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Infinity;
      if (!signal.aborted) changed();
    }, wait);
  };
  const soon = (): void => schedule(0);
  const observer = new MutationObserver(soon);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'aria-selected', 'data-id', 'id'],
  });
  for (const type of ['input', 'keyup', 'click', 'compositionend', 'focusout'])
    document.addEventListener(type, soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return schedule;
}
