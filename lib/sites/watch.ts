/** Says when a page has changed, at most once per pause, however many mutations there were. */

/** Short enough to feel immediate, long enough to join a framework's burst. ms */
const pause = 40;

/**
 * @param changed called after a burst of changes: DOM mutations, typing, clicks (pages clear a composer without events)
 * @param signal ends it
 */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const schedule = (): void => {
    // The first change starts the clock and later ones don't restart it: a page that never rests is still read.
    timer ??= setTimeout(() => {
      timer = null;
      if (!signal.aborted) changed();
    }, pause);
  };
  const observer = new MutationObserver(schedule);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'aria-selected', 'data-id', 'id'],
  });
  for (const type of ['input', 'keyup', 'click', 'compositionend', 'focusout'])
    document.addEventListener(type, schedule, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
