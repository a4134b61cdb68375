/** Going to a conversation whose chat is open in another tab or window: every chat page is asked whether it has it. */
import * as v from 'valibot';
import { browser } from './browser';
import { isOwnPage } from './own-page';

/** Fingerprint of a conversation. */
const conversation = v.pipe(v.string(), v.maxLength(16));
const wish = v.object({ jumpTo: conversation });
const question = v.object({ seek: conversation, open: v.boolean() });
const places = ['open', 'listed'] as const;
/** Where a page has a conversation: it is the open one, or its entry is in view. */
export type Whereabouts = (typeof places)[number];
const answered = v.picklist(places);

/** Called by a panel. @returns whether a page has it and now shows it */
export const jump = async (to: string): Promise<boolean> =>
  (await browser.runtime.sendMessage({ jumpTo: to })) === true;

/** Pages answer at once, except those that the browser has put to sleep, or that ask the agent something. ms */
const patience = 2000;

/** @returns null when no frame of the tab has it, or none answers in time */
async function ask(tab: number, seek: string, open: boolean): Promise<Whereabouts | null> {
  const silence = new Promise<null>((resume) => setTimeout(resume, patience, null));
  try {
    const answer = v.safeParse(answered, await Promise.race([browser.tabs.sendMessage(tab, { seek, open }), silence]));
    return answer.success ? answer.output : null;
  } catch {
    // Nothing of ours runs in that tab.
    return null;
  }
}

/** Called by the background. @returns whether a page has it and now shows it */
export async function jumpTo(to: string): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const found = await Promise.all(
    tabs.map(async ({ id, windowId }) => ({ id, windowId, place: id === undefined ? null : await ask(id, to, false) })),
  );
  const best = found.find(({ place }) => place === 'open') ?? found.find(({ place }) => place === 'listed');
  if (best?.id === undefined) return false;
  await browser.tabs.update(best.id, { active: true });
  if (best.windowId !== undefined) await browser.windows.update(best.windowId, { focused: true });
  return (await ask(best.id, to, true)) !== null;
}

/** Called by the background, at its start. */
export function serveJumps(): void {
  browser.runtime.onMessage.addListener((given: unknown, sender): Promise<boolean> | undefined =>
    v.is(wish, given) && isOwnPage(sender.url) ? jumpTo(given.jumpTo) : undefined,
  );
}

/**
 * Called by every content script, once.
 * @param whereIs null when this frame does not have the conversation
 * @param open false when it could not
 */
export function onSought(
  whereIs: (conversation: string) => Whereabouts | null,
  open: (conversation: string) => boolean,
  signal: AbortSignal,
): void {
  // A frame that does not have it stays silent: the first answer of a tab is the one that counts.
  const asked = (given: unknown, _sender: unknown, reply: (place: Whereabouts) => void): undefined => {
    if (!v.is(question, given)) return;
    const place = whereIs(given.seek);
    if (place !== null && (!given.open || open(given.seek))) reply(place);
  };
  browser.runtime.onMessage.addListener(asked);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(asked), { once: true });
}
