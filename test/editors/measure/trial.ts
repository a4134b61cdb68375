/** An editor under test, and how a cell of the table is judged. */
import type { Kind } from '../kind';
import type { Bench } from './stage';

export type Facts = Pick<Kind, 'id' | 'name' | 'limits' | 'oneLine'>;

/** An editor under the hands of a test. */
export interface Trial extends Bench {
  facts: Facts;
  /** A new editor, empty. */
  mount: (limit?: number) => Promise<void>;
  /** Types as an agent does; a \n is Shift+Enter. */
  type: (text: string) => Promise<void>;
  /** Takes the focus into a frame beside, as a click in the panel does. */
  leave: () => Promise<void>;
  /** The text in the editor's own model. */
  model: () => Promise<string>;
}

export interface Column {
  title: string;
  /** @returns the cell; one that starts with `WRONG` is a fault */
  try: (trial: Trial) => Promise<string>;
}

export const none = '–';
export const wrong = (...seen: unknown[]): string => `WRONG ${JSON.stringify(seen)}`;

/** Nothing done, and said so, is a limit; anything else that is not as wanted is a fault. */
export const judge = (outcome: string, model: string, wanted: string, before: string): string => {
  if (outcome === 'inserted' && model === wanted) return 'yes';
  return outcome === 'not_taken' && model === before ? 'no, says so' : wrong(outcome, model);
};

export const oneLine = '您好，今天发货';
export const lines = '第一行\n第二行\n\n第四行';
export const typed = '亲，\n你必须  今天寄\n\n好吗';
export const joined = (trial: Trial, text: string): string => (trial.facts.oneLine ? text.replaceAll('\n', ' ') : text);
