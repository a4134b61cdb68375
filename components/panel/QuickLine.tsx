/** A prepared line on a digit of its own: one row, one click. */
import type { ComponentChildren } from 'preact';
import type { DeskActions } from '../../lib/app/desk/actions';
import type { Suggestion } from '../../lib/core/suggest/suggest';

export interface QuickLineProps {
  digit: number;
  name: string;
  /** When it helps. */
  help: string;
  line: Suggestion;
  testId: string;
  insert: DeskActions['insert'];
  /** What can be chosen beside it. */
  children?: ComponentChildren;
}

export const QuickLine = ({ digit, name, help, line, testId, insert, children }: QuickLineProps) => (
  <div class="quick">
    <button
      type="button"
      class="holding"
      data-testid={testId}
      title={help}
      onClick={(event) => event.isTrusted && void insert(line, 'caret')}
    >
      <kbd>{digit}</kbd>
      <b>{name}</b>
      <span>{line.text}</span>
    </button>
    {children}
  </div>
);
