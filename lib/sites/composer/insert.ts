/** Putting text into the page's composer: written once, verified, refused on any doubt. */
import type { InsertMode, Outcome } from '../../core/model/outcome';
import { composerText, focusComposer, refusal, selectAll, selectRange, write } from './composer';

/** Editors with a model of their own commit after the turn; sooner reads see the old or a doomed text. */
const settleTime = 160;
const openPlace = /\{[^{}\n]{1,40}\}/;

/**
 * Waits until the editor has settled, and keeps the focus where it was put: the click that asked for this was in the
 * panel's frame, another process, and the browser's word that the frame has the focus may arrive only now.
 */
async function settled(element: HTMLElement): Promise<void> {
  const holding = new AbortController();
  const hold = (): void => {
    if (element.isConnected && !element.matches(':focus')) focusComposer(element);
  };
  element.addEventListener('blur', () => setTimeout(hold), { signal: holding.signal, once: true });
  await new Promise((resolve) => setTimeout(resolve, settleTime));
  holding.abort();
  hold();
}

/** Editors differ in how many line breaks and which blanks they keep; what counts is the words. */
const words = (text: string): string => text.replaceAll(/\s+/g, '');

/**
 * Inserts, verifies, then selects the first open `{place}` of what was inserted. The focus ends in the composer.
 * @param find asked again after the wait, since pages replace their composer
 */
export async function insertText(find: () => HTMLElement | null, text: string, mode: InsertMode): Promise<Outcome> {
  const element = find();
  if (!element) return 'no_composer';
  const refused = refusal(element);
  if (refused) return refused;
  const before = mode === 'replace' ? '' : composerText(element);
  focusComposer(element);
  if (mode === 'replace') selectAll(element);
  write(element, text);
  await settled(element);
  const now = find();
  if (!now) return 'not_taken';
  const outcome = verify(composerText(now), before, text);
  const at = composerText(now).lastIndexOf(text);
  const open = openPlace.exec(text);
  if (outcome === 'inserted' && at !== -1 && open) selectRange(now, at + open.index, at + open.index + open[0].length);
  return outcome;
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
  focusComposer(element);
  selectRange(element, from, from + expected.length);
  write(element, replacement);
  await settled(element);
  const after = before.slice(0, from) + replacement + before.slice(from + expected.length);
  const now = find();
  return now && words(composerText(now)) === words(after) ? 'inserted' : 'not_taken';
}

/** The new text must be there whole, and nothing of the draft may be gone. */
function verify(now: string, before: string, text: string): Outcome {
  const added = words(text);
  const whole = words(now);
  if (whole.includes(added)) return whole.length >= words(before).length + added.length ? 'inserted' : 'not_taken';
  return whole.length > words(before).length ? 'cut' : 'not_taken';
}
