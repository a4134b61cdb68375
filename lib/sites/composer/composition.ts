/** Whether an input method is composing: nothing may be written then, or its raw letters stay in the text. */

export interface Composition {
  /** Listens in this document too: a composer may have a frame of its own. Called once a document. */
  attend: (document: Document) => void;
  isComposing: () => boolean;
  /** @returns true once nothing is being composed, false after `limit` ms of waiting */
  ended: (limit: number) => Promise<boolean>;
}

export function watchComposition(signal: AbortSignal): Composition {
  let composing = false;
  const waiting = new Set<() => void>();
  const options = { capture: true, signal };
  const end = (): void => {
    composing = false;
    for (const resume of waiting) resume();
  };
  return {
    attend: (document) => {
      document.addEventListener('compositionstart', () => (composing = true), options);
      document.addEventListener('compositionend', end, options);
      // Chromium sends no end when the focus goes into another process's frame (our panel); without focus nobody composes.
      document.addEventListener('blur', end, options);
    },
    isComposing: () => composing,
    ended: (limit) => {
      if (!composing) return Promise.resolve(true);
      return new Promise((resolve) => {
        const finish = (free: boolean): void => {
          clearTimeout(timer);
          waiting.delete(resume);
          resolve(free);
        };
        const resume = (): void => finish(true);
        const timer = setTimeout(() => finish(false), limit);
        waiting.add(resume);
      });
    },
  };
}
