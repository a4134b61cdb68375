/** A prepared line on a digit of its own: one row, one click. */
import type { ComponentChildren } from 'preact';
import type { DeskActions } from '../../lib/app/desk/actions';
import type { Suggestion } from '../../lib/core/suggest/suggest';
import { useLang, useNamed, useText } from '../shared/text';

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

export function QuickLine({ digit, name, help, line, testId, insert, children }: QuickLineProps) {
  const t = useText();
  const named = useNamed();
  const lang = useLang();
  return (
    <div class="quick">
      <button
        type="button"
        class="holding"
        data-testid={testId}
        title={help}
        aria-keyshortcuts={String(digit)}
        onClick={(event) => event.isTrusted && void insert(line, 'caret')}
      >
        <span class="visually-hidden">{named(t('panel.insert'), '')}</span>
        <kbd aria-hidden="true">{digit}</kbd>
        <b>{name}</b> <span lang={lang(line.text)}>{line.text}</span>
      </button>
      {children}
    </div>
  );
}
