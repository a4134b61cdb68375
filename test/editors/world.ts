/** What runs in the content script's own world beside the host page: our composer and proof code, and nothing else. */
import type { InsertMode } from '../../lib/core/model/outcome';
import type { Mark } from '../../lib/core/tone/mark';
import { composerText } from '../../lib/sites/composer/composer';
import { insertText, replaceText } from '../../lib/sites/composer/insert';
import { pastePictures } from '../../lib/sites/composer/pictures';
import { createProofreader } from '../../lib/sites/proof/proofreader';

/** Into shadow roots and frames, as a page's reader finds a composer. */
function findIn(root: Document | ShadowRoot | Element): HTMLElement | null {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const writes =
      element.matches('textarea, input') ||
      element.contentEditable === 'true' ||
      element.contentEditable === 'plaintext-only';
    if (writes && element.checkVisibility()) return element;
    const frame = element instanceof HTMLIFrameElement ? element.contentDocument?.documentElement : null;
    const inner = element.shadowRoot ?? frame;
    const found = inner ? findIn(inner) : null;
    if (found) return found;
  }
  return null;
}
function find(): HTMLElement | null {
  const place = document.querySelector('#place');
  return place && findIn(place);
}

const acts = { fix: '', ignore_once: '', ignore_words: '', rule_off: '', rule_off_here: '' };
const proof = createProofreader(
  document,
  { act: () => {}, isComposing: () => false, words: { lang: 'zh-CN', acts, ask: (words) => words } },
  new AbortController().signal,
);

const world = {
  insert: (text: string, mode: InsertMode) => insertText(find, text, mode),
  replace: (from: number, expected: string, text: string) => replaceText(find, from, expected, text),
  read: (): string | null => {
    const element = find();
    return element && composerText(element);
  },
  mark: (text: string, marks: readonly Mark[]): void => proof.show(find(), text, marks),
  isAsking: (): boolean => document.querySelector('tiexin-card') !== null,
  /** @param picture base64 of a PNG */
  pasteTaken: async (picture: string): Promise<boolean> => {
    const element = find();
    const bytes = await fetch(`data:image/png;base64,${picture}`).then((response) => response.blob());
    return element !== null && (await pastePictures(element, [new File([bytes], 'a.png', { type: 'image/png' })]));
  },
};
export type World = typeof world;
Object.assign(globalThis, { world });
