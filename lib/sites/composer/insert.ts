/** Putting text into the page's composer: written once, verified, refused on any doubt. */
import type { InsertMode, Outcome } from '../../core/model/outcome';
import { composerText, dropSelection, focusComposer, hasSelection, refusal, selectAll, selectRange } from './composer';
import { editOf } from './edit';
import { followsCaret, rememberRefusal, write } from './write';

/** Editors with a model of their own commit after the turn; sooner reads see the old or a doomed text. ms */
const settleTime = 160;
/** How long such editors take to notice a moved caret: Slate looks ten times a second. ms */
const caretTime = 120;

/**
 * Waits until the editor has settled, and keeps the focus where it was put: the click that asked for this was in the
 * panel's frame, another process, and the browser's word that the frame has the focus may arrive only now.
 */
async function settled(element: HTMLElement, time: number): Promise<void> {
  const holding = new AbortController();
  const hold = (): void => {
    if (element.isConnected && !element.matches(':focus')) focusComposer(element);
  };
  element.addEventListener('blur', () => setTimeout(hold), { signal: holding.signal, once: true });
  await new Promise((resolve) => setTimeout(resolve, time));
  holding.abort();
  hold();
}

/** Editors differ in how many line breaks and which blanks they keep; what counts is the words. */
const words = (text: string): string => text.replaceAll(/\s+/g, '');

interface Writing {
  find: () => HTMLElement | null;
  element: HTMLElement;
  text: string;
  /** Selects what is to be written over. @returns whether it is selected now */
  select: () => boolean;
  judge: (draft: string) => Outcome;
}

/**
 * Selects, writes once, waits, and judges what stands there then. Leaves everything as it is when the composer went, its
 * draft changed, or nothing could be selected.
 */
async function writeOver({ find, element, text, select, judge }: Writing): Promise<Outcome> {
  const before = composerText(element);
  focusComposer(element);
  let selected = select();
  if (followsCaret(element)) {
    await settled(element, caretTime);
    if (find() !== element) return 'not_taken';
    const refused = refusal(element);
    if (refused) return refused;
    if (composerText(element) !== before) return 'draft_changed';
    selected = select();
  }
  if (!selected) return 'not_taken';
  write(element, text);
  await settled(element, settleTime);
  const now = find();
  if (!now) return 'not_taken';
  const draft = composerText(now);
  const outcome = judge(draft);
  if (outcome === 'not_taken' && draft === before) rememberRefusal(element);
  return outcome;
}

/**
 * Inserts and verifies. The focus ends in the composer.
 * @param find asked again after the wait, since pages replace their composer
 */
export async function insertText(find: () => HTMLElement | null, text: string, mode: InsertMode): Promise<Outcome> {
  const element = find();
  if (!element) return 'no_composer';
  const refused = refusal(element);
  if (refused) return refused;
  const whole = mode === 'replace' && composerText(element) !== '';
  const before = mode === 'replace' ? '' : composerText(element);
  const select = (): boolean => {
    if (whole) selectAll(element);
    else dropSelection(element);
    return !whole || hasSelection(element);
  };
  return writeOver({ find, element, text, select, judge: (draft) => judgeInsert(draft, before, text) });
}

/**
 * Replaces one range of the draft, if it still holds the expected words.
 * @param from UTF-16 code units of the composer's text
 */
export async function replaceText(
  find: () => HTMLElement | null,
  from: number,
  expected: string,
  replacement: string,
): Promise<Outcome> {
  const element = find();
  if (!element) return 'no_composer';
  const refused = refusal(element);
  if (refused) return refused;
  const before = composerText(element);
  if (before.slice(from, from + expected.length) !== expected) return 'draft_changed';
  const after = before.slice(0, from) + replacement + before.slice(from + expected.length);
  // Only what differs: where a whole line is written over, Firefox loses the line break before it.
  const edit = editOf(before, after);
  const select = (): boolean => {
    selectRange(element, edit.from, edit.to);
    return edit.from === edit.to || hasSelection(element);
  };
  const judge = (draft: string): Outcome => (words(draft) === words(after) ? 'inserted' : 'not_taken');
  const outcome = await writeOver({ find, element, text: edit.text, select, judge });
  const end = from + replacement.length;
  const now = find();
  if (outcome === 'inserted' && now) selectRange(now, end, end);
  return outcome;
}

/** The new text must be there whole, and nothing of the draft may be gone. */
function judgeInsert(now: string, before: string, text: string): Outcome {
  const [whole, old, added] = [words(now), words(before), words(text)];
  for (let at = whole.indexOf(added); at !== -1; at = whole.indexOf(added, at + 1))
    if (whole.slice(0, at) + whole.slice(at + added.length) === old) return 'inserted';
  return whole.length > old.length && !whole.includes(added) ? 'cut' : 'not_taken';
}
