/** Opening pages from a frame: in Firefox an embedded page can only ask the background for it. */
import * as v from 'valibot';
import { placeOfNew } from '../core/library/new-phrase';
import { browser } from './browser';
import { isOwnPage } from './own-page';

/** A title, or a short wording; 9 bytes of the address each at most. UTF-16 code units */
const longestWords = 200;

const wish = v.object({
  open: v.picklist(['options', 'shortcuts']),
  /** Where in the options, as the address says it after #. */
  place: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});

const open = async (what: v.InferOutput<typeof wish>): Promise<void> => {
  await browser.runtime.sendMessage(what);
};

export const openOptions = (): Promise<void> => open({ open: 'options' });

/** Opens the library's form for a new phrase. @param words what the agent looked for and did not find */
export const openNewPhrase = (words: string): Promise<void> =>
  open({ open: 'options', place: placeOfNew(words.slice(0, longestWords)) });

/** The browser's own page where keys of extensions are chosen. */
export const openShortcuts = (): Promise<void> => open({ open: 'shortcuts' });

/** Firefox has a call for it, Chromium an address that only extensions may open. */
async function showShortcuts(): Promise<void> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** A page of its own: what is typed in one that is open already stays. */
async function showOptionsAt(place: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${place}` });
}

export function serveOptions(): void {
  browser.runtime.onMessage.addListener((given: unknown, sender): undefined => {
    const message = v.safeParse(wish, given);
    if (!message.success || !isOwnPage(sender.url)) return;
    const { open: what, place } = message.output;
    void (what === 'shortcuts' ? showShortcuts() : place ? showOptionsAt(place) : browser.runtime.openOptionsPage());
  });
}
