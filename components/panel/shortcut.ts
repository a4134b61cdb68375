/**
 * The panel's keys, while the panel has the focus: 1–3 insert a suggestion, 0 the holding line, 9 the away line, / goes to the search,
 * ? lists all keys, Escape goes one step back and in the end to the composer.
 */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';

export interface Reach {
  state: DeskState;
  actions: Pick<DeskActions, 'insert'>;
  focusSearch: () => void;
  toggleSheet: () => void;
  escape: () => void;
}

export function shortcut(event: KeyboardEvent, { state, actions, focusSearch, toggleSheet, escape }: Reach): void {
  // 229 is what older engines report while an input method composes.
  if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // A list that has the focus goes to the entry whose letters are typed; a check box types nothing.
  const writing =
    event.target instanceof Element && event.target.matches('input:not([type="checkbox"]), textarea, select');
  const digit = !writing && /^[0-9]$/.test(event.key) ? Number(event.key) : null;
  const suggestion = digit === 0 ? state.holding : digit === 9 ? state.away : digit && state.suggestions[digit - 1];
  if (event.key === 'Escape') escape();
  else if (writing) return;
  else if (suggestion && state.query === '') void actions.insert(suggestion, 'caret');
  else if (event.key === '/') focusSearch();
  // The key that ? stands on gives ？ under a Chinese layout.
  else if (event.key === '?' || event.key === '？') toggleSheet();
  else return;
  event.preventDefault();
}

/**
 * A button that is clicked acts and leaves the focus, the caret and an input method's letters where they are: in the
 * page's composer. Handing the focus back afterwards may lose against the browser's own, later word about the click.
 */
export function leaveFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button, summary')) event.preventDefault();
}
