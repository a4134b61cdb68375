/** Tells when elements have moved or grown. The browser says so after it has laid the page out: nothing is asked of it. */
import { windowOf } from './window';

export interface PlaceWatch {
  /** The elements from now on; the first is the one whose moves are told, the others only grow and shrink. */
  follow: (elements: readonly Element[]) => void;
  end: () => void;
}

/** Of an element that is partly out of sight, how much of it shows. */
const steps = [0, 0.25, 0.5, 0.75, 1];

export function watchPlace(document: Document, changed: () => void): PlaceWatch {
  const view = document.defaultView;
  if (!view) return { follow: () => {}, end: () => {} };
  let followed: readonly Element[] = [];
  let sight: IntersectionObserver | null = null;
  const sizes = new view.ResizeObserver(() => changed());

  /**
   * Lays a frame exactly around the element: whatever moves it out of there is told. An element that is not wholly in
   * the window gets the window for its frame.
   * @param shown how much of it shows in its frame, if that is known: a box that scrolls may hide some of it
   */
  const frame = (element: Element, shown = 1): void => {
    sight?.disconnect();
    const { top, left, right, bottom } = element.getBoundingClientRect();
    const { width, height } = windowOf(document);
    const insets = [top, width - right, height - bottom, left].map((inset) => Math.floor(inset));
    const isWhole = insets.every((inset) => inset >= 0);
    let isFirst = true;
    sight = new view.IntersectionObserver(
      (entries) => {
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        if (!isFirst) {
          changed();
          if (followed[0] === element) frame(element);
        } else if (isWhole && ratio < shown && ratio > 0) frame(element, ratio);
        isFirst = false;
      },
      isWhole
        ? { root: document, rootMargin: insets.map((inset) => `${-inset}px`).join(' '), threshold: shown }
        : { root: document, threshold: steps },
    );
    sight.observe(element);
  };
  const end = (): void => {
    sizes.disconnect();
    sight?.disconnect();
    followed = [];
  };

  return {
    end,
    follow: (elements) => {
      if (elements.length === followed.length && elements.every((element, at) => element === followed[at])) return;
      end();
      followed = elements;
      const [first] = elements;
      for (const element of elements) sizes.observe(element);
      if (first) frame(first);
    },
  };
}
