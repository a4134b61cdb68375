/** Remembers in which conversation the text in the composer was begun: pages may leave it standing for the next buyer. */

export interface DraftOrigin {
  /**
   * Told of every draft.
   * @returns whether this text was begun in another conversation than this one
   */
  isForeign: (key: string, text: string) => boolean;
}

export function createDraftOrigin(): DraftOrigin {
  let text = '';
  /** Where the composer was last seen. */
  let place: string | null = null;
  let origin: string | null = null;
  return {
    isForeign: (key, now) => {
      // Typing on in one place, or the same words in another: still the same draft.
      const isSame = origin !== null && now !== '' && (key === place || now === text);
      if (!isSame) origin = now === '' ? null : key;
      text = now;
      place = key;
      return origin !== null && origin !== key;
    },
  };
}
