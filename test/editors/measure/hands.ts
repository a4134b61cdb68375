/** What a test does in a page, whichever browser it is in. */

export interface Hands {
  /** Runs in the page's own world; a function's text is sent, so it knows only what it is given. */
  evaluate: <Result, Given = undefined>(
    work: string | ((given: Given) => Result | Promise<Result>),
    given?: Given,
  ) => Promise<Result>;
  /** One key, with those held before it: `Shift+Enter`. */
  press: (keys: string) => Promise<void>;
  keys: (text: string) => Promise<void>;
  click: (selector: string) => Promise<void>;
  /** @returns what can be seen, as text to compare */
  look: () => Promise<string>;
}
