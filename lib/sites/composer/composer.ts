/** A chat page's composer: a text field or an editable element. Reads, selects, writes; never sends. */
import { plainText } from './plain-text';

export type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: HTMLElement): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** Editors that keep their own model and take text only as a paste; all others take `insertText` and keep its undo. */
const pasteEditors = '[data-lexical-editor], [data-slate-editor], .DraftEditor-root';

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
  const selection = element.ownerDocument.getSelection();
  selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** Gives the composer the focus; a caret it had is restored by the browser, else it goes to the end. */
export function focusComposer(element: HTMLElement): void {
  const selection = element.ownerDocument.getSelection();
  const hadCaret = isField(element) || (selection?.anchorNode && element.contains(selection.anchorNode));
  element.focus({ preventScroll: true });
  if (!hadCaret) selection?.selectAllChildren(element);
  if (!hadCaret) selection?.collapseToEnd();
}

/** Selects all that stands in the composer. */
export function selectAll(element: HTMLElement): void {
  if (isField(element)) element.select();
  else element.ownerDocument.getSelection()?.selectAllChildren(element);
}

/**
 * Writes at the selection, once, in the one way its editor takes, so that one undo takes it back.
 * The caller verifies: a true here is the browser's word only. `execCommand` is deprecated and without a successor that
 * keeps undo; see docs/architecture.md.
 */
export function write(element: HTMLElement, text: string): boolean {
  const paste = element.matches(pasteEditors) || element.closest(pasteEditors) !== null;
  return paste ? !element.dispatchEvent(pasteOf(text)) : element.ownerDocument.execCommand('insertText', false, text);
}

function pasteOf(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox ignores `clipboardData` and wants its own two keys; Chromium ignores those.
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType: 'text/plain', data: text };
  return new ClipboardEvent('paste', init);
}
