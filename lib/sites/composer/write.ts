/** The ways in which editors take text, and which composer takes which. */
import { isField, viewOf } from './place';

/**
 * `type` is `execCommand('insertText')`: deprecated, and without a successor that keeps undo (docs/architecture.md).
 * `paste` is a synthetic paste, for editors that keep their own model and overlook text that was put in beside it.
 */
type Way = 'type' | 'paste';

const pasteEditors =
  '[data-lexical-editor], [data-slate-editor], .DraftEditor-root, .ck-editor__editable, .mce-content-body';
/** Those of them that take a blank line for the border of two paragraphs: a second one stays a blank line. */
const paragraphEditors = '.ck-editor__editable, .mce-content-body';

/** What a composer did not take; the next attempt goes the other way. Never two in one attempt: that doubles text. */
const refused = new WeakMap<HTMLElement, Way>();

const other: Record<Way, Way> = { type: 'paste', paste: 'type' };

function wayOf(element: HTMLElement): Way {
  if (isField(element)) return 'type';
  const way = element.closest(pasteEditors) ? 'paste' : 'type';
  return refused.get(element) === way ? other[way] : way;
}

/** Remembers that the composer left an attempt without any effect. */
export function rememberRefusal(element: HTMLElement): void {
  if (!isField(element)) refused.set(element, wayOf(element));
}

/**
 * Whether the editor learns only from the browser's event where its caret is, and so needs a moment once it was moved:
 * all with a model of their own.
 */
export const followsCaret = (element: HTMLElement): boolean => !isField(element);

/** Writes at the selection, once, so that one undo takes it back. The caller verifies: editors don't say what they took. */
export function write(element: HTMLElement, text: string): void {
  if (text === '') element.ownerDocument.execCommand('delete');
  else if (wayOf(element) === 'paste') element.dispatchEvent(pasteOf(element, text));
  else if (isField(element) || element.closest('.ProseMirror')) typeText(element, text);
  else typeLines(element, text);
  // Old pages look at their composer only when a key comes up; this one is none that a page would act on.
  const key = { key: 'Unidentified', bubbles: true, composed: true };
  element.dispatchEvent(new (viewOf(element).KeyboardEvent)('keyup', key));
}

/** Fields, and ProseMirror, which reads line breaks off the page. */
function typeText(element: HTMLElement, text: string): void {
  const typed = element.ownerDocument.execCommand('insertText', false, text);
  if (!typed && isField(element)) setValue(element, text);
}

/**
 * Line by line, which is still one step to undo. Typed at once, lines become blocks in a bare element, whose page then
 * reads a blank line twice; and in Firefox Quill sees no lines at all.
 */
function typeLines(element: HTMLElement, text: string): void {
  const { ownerDocument } = element;
  // Quill has no line breaks inside a paragraph.
  const command = element.closest('.ql-editor') ? 'insertParagraph' : 'insertLineBreak';
  const breaks = ownerDocument.queryCommandSupported(command);
  for (const [at, line] of (breaks ? text.split('\n') : [text]).entries()) {
    if (at > 0) ownerDocument.execCommand(command);
    if (line !== '') ownerDocument.execCommand('insertText', false, line);
  }
}

/** Where the browser refused to type, which changes nothing: the value by its own setter, without undo. */
function setValue(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  const room = field.maxLength < 0 ? text.length : Math.max(field.maxLength - (field.value.length - (to - from)), 0);
  field.setRangeText(text.slice(0, room), from, to, 'end');
  field.dispatchEvent(
    new (viewOf(field).InputEvent)('input', { bubbles: true, composed: true, inputType: 'insertText' }),
  );
}

function pasteOf(element: HTMLElement, written: string): ClipboardEvent {
  const view = viewOf(element);
  const text = element.closest(paragraphEditors) ? written.replaceAll('\n\n', '\n\n\n\n') : written;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox ignores `clipboardData` and wants its own two keys; Chromium ignores those.
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType: 'text/plain', data: text };
  return new view.ClipboardEvent('paste', init);
}
