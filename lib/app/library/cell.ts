/** A controller's own part of a page's state. */

export interface Cell<State> {
  get: () => State;
  set: (change: Partial<State>) => void;
}

/** @param changed called after each change */
export function createCell<State extends object>(start: State, changed: () => void): Cell<State> {
  let state = start;
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      changed();
    },
  };
}

/** @returns the function, which works only when an argument differs from the last call's */
export function remember<Given extends readonly unknown[], Result>(
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  let last: { given: Given; result: Result } | null = null;
  return (...given) => {
    if (!last || last.given.some((one, at) => one !== given[at])) last = { given, result: work(...given) };
    return last.result;
  };
}
