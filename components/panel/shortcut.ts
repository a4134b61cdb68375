/** The panel's keys: 1–3 insert a suggestion, 0 the holding line, / goes to the search. Only while the panel has the focus. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';

export function shortcut(
  event: KeyboardEvent,
  { state, actions }: { state: DeskState; actions: DeskActions },
  search: HTMLInputElement | null,
): void {
  // 229 is what older engines report while an input method composes.
  if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  const digit = /^[0-9]$/.test(event.key) ? Number(event.key) : null;
  const suggestion = digit === 0 ? state.holding : digit && state.suggestions[digit - 1];
  if (suggestion && state.query === '') void actions.insert(suggestion, 'caret');
  else if (event.key === '/') search?.focus();
  else return;
  event.preventDefault();
}

/**
 * A button that is clicked acts and leaves the focus, the caret and an input method's letters where they are: in the
 * page's composer. Handing the focus back afterwards may lose against the browser's own, later word about the click.
 */
export function leaveFocus(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}
