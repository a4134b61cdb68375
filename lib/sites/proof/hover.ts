/** Opens the card when the pointer rests on underlined words, and closes it when it has left both. */

/** Passing over words is no question. ms */
const rest = 250;
/** Long enough to reach the card. ms */
const leave = 350;

export interface HoverMeans {
  /** @returns the mark under a point of this document's window, -1 for none */
  markAt: (document: Document, x: number, y: number) => number;
  isOnCard: (event: Event) => boolean;
  /** Nothing is drawn: the pointer need not be followed. */
  isIdle: () => boolean;
  open: (mark: number) => void;
  close: () => void;
}

export function watchHover(document: Document, means: HoverMeans, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = -1;
  const later = (work: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (means.isIdle()) return;
      if (means.isOnCard(event)) return clearTimeout(timer);
      const at = means.markAt(document, event.clientX, event.clientY);
      if (at === over) return;
      over = at;
      if (at === -1) later(means.close, leave);
      else later(() => means.open(at), rest);
    },
    { passive: true, capture: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
