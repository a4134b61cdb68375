/** Tab in the composer goes from one open place of what was just inserted to the next; anywhere else it is the page's. */
import { nextGap, openPlacesIn } from '../../core/suggest/open-places';
import { composerText, selectRange } from './composer';

export interface Gaps {
  /**
   * Selects the first open place of a text that was just inserted, and follows the others.
   * @param find asked at each key, since pages replace their composer; null while another conversation is open
   */
  follow: (find: () => HTMLElement | null, inserted: string) => void;
}

/** @param signal ends all of it */
export function createGaps(signal: AbortSignal): Gaps {
  let followed = new AbortController();
  return {
    follow: (find, inserted) => {
      followed.abort();
      followed = new AbortController();
      const element = find();
      const [first] = openPlacesIn(inserted);
      const at = element && first ? composerText(element).lastIndexOf(inserted) : -1;
      if (!element || !first || at === -1) return;
      let last = { number: 0, from: at + first.from, to: at + first.to };
      selectRange(element, last.from, last.to);
      element.ownerDocument.addEventListener(
        'keydown',
        (event) => {
          // 229 is what older engines report while an input method composes: its Tab is its own.
          if (event.key !== 'Tab' || !event.isTrusted || event.isComposing || event.keyCode === 229) return;
          if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
          const composer = find();
          if (!composer || !event.composedPath().includes(composer)) return;
          const next = nextGap(inserted, composerText(composer), last);
          if (!next) {
            followed.abort();
            return;
          }
          event.preventDefault();
          event.stopImmediatePropagation();
          last = next;
          selectRange(composer, next.from, next.to);
        },
        { capture: true, signal: AbortSignal.any([followed.signal, signal]) },
      );
    },
  };
}
