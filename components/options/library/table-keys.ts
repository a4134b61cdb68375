/** The list by keyboard: one place that moves, and what is done to it. */

/** What a key means in the list; null when nothing. */
export type TableKey =
  | { move: number }
  | { moveTo: 'first' | 'last' }
  | { act: 'open' | 'toggle' | 'through' | 'all' | 'none' | 'remove' | 'pin' | 'place' };

/** @param page how many rows stand in sight */
export function tableKey(event: KeyboardEvent, page: number): TableKey | null {
  // An input method is at work: its keys are not for us.
  if (event.isComposing || event.keyCode === 229 || event.altKey) return null;
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'a' ? { act: 'all' } : null;
  switch (key) {
    case 'ArrowDown':
      return { move: 1 };
    case 'ArrowUp':
      return { move: -1 };
    case 'PageDown':
      return { move: page };
    case 'PageUp':
      return { move: -page };
    case 'Home':
      return { moveTo: 'first' };
    case 'End':
      return { moveTo: 'last' };
    case 'Enter':
      return { act: 'open' };
    case ' ':
      return { act: shiftKey ? 'through' : 'toggle' };
    case 'Escape':
      return { act: 'none' };
    case 'Delete':
      return { act: 'remove' };
    case 'p':
      return { act: 'pin' };
    case 'm':
      return { act: 'place' };
    default:
      return null;
  }
}
