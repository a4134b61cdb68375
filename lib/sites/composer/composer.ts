/** A chat page's composer: a text field or an editable element. Reads and selects; `write.ts` writes, nothing sends. */
import { isField, selectionOf } from './place';
import { plainText } from './plain-text';

/** @returns what stands in the composer; lines joined by \n */
export const composerText = (element: HTMLElement): string =>
  isField(element) ? element.value : plainText(element).text;

/** @returns why nothing can be written here, or null */
export function refusal(element: HTMLElement): 'read_only' | null {
  if (isField(element)) return element.disabled || element.readOnly ? 'read_only' : null;
  return element.isContentEditable ? null : 'read_only';
}

/** Selects a range of the text; offsets are UTF-16 code units. The composer must have the focus. */
export function selectRange(element: HTMLElement, from: number, to: number): void {
  if (isField(element)) {
    element.setSelectionRange(from, to);
    return;
  }
  const { placeAt } = plainText(element);
  const [start, end] = [placeAt(from), placeAt(to)];
  selectionOf(element)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** Gives the composer the focus; a caret it had is restored by the browser, else it goes to the end. */
export function focusComposer(element: HTMLElement): void {
  const anchor = selectionOf(element)?.anchorNode;
  const hadCaret = isField(element) || (anchor && element.contains(anchor));
  element.focus({ preventScroll: true });
  if (hadCaret) return;
  // The end of the last line, not of the element: an editor knows only places inside its lines.
  const end = plainText(element).placeAt(Number.MAX_SAFE_INTEGER);
  selectionOf(element)?.collapse(end.node, end.offset);
}

/** Selects all that stands in the composer. */
export function selectAll(element: HTMLElement): void {
  if (isField(element)) element.select();
  else selectRange(element, 0, Number.MAX_SAFE_INTEGER);
}

/** @returns whether something is selected, so that writing takes its place */
export function hasSelection(element: HTMLElement): boolean {
  if (isField(element)) return element.selectionStart !== element.selectionEnd;
  const selection = selectionOf(element);
  if (!selection || selection.isCollapsed) return false;
  const root = element.getRootNode();
  const isSound = root === element.ownerDocument || 'getSelection' in root;
  // Firefox writes at the start instead of over a selection that reaches across nodes of a shadow root.
  return isSound || selection.anchorNode === selection.focusNode;
}

/** Lets go of what is selected, so that writing adds and takes nothing away; the caret is then at its end. */
export function dropSelection(element: HTMLElement): void {
  if (isField(element)) {
    const at = element.selectionEnd ?? element.value.length;
    element.setSelectionRange(at, at);
    return;
  }
  const selection = selectionOf(element);
  if (selection && !selection.isCollapsed) selection.collapseToEnd();
}
