/**
 * How a panel knows that the port it was handed comes from our content script in its own tab: the content script
 * claims a one-time token at the background, and the panel redeems it there. A page can't claim: it can't message us.
 */
import * as v from 'valibot';
import { browser } from './browser';
import { isOwnPage } from './own-page';

const ticket = v.object({
  ticket: v.picklist(['claim', 'redeem']),
  token: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
});

/** A token that a page can't guess: 16 random bytes in hexadecimal. Works on pages without TLS too. */
export const newToken = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Called by the content script before it hands over the port. */
export const claimToken = async (token: string): Promise<boolean> => (await send('claim', token)) !== null;

/** Called by the panel, once a token. @returns the tab whose port came with it; null when it must not be trusted */
export const redeemToken = (token: string): Promise<number | null> => send('redeem', token);

const send = async (kind: 'claim' | 'redeem', token: string): Promise<number | null> =>
  (await browser.runtime.sendMessage<unknown, number | null | undefined>({ ticket: kind, token })) ?? null;

/** @param claimed told when a frame of a tab shows a chat's panel */
export function serveTickets(claimed: (tab: number, frame: number) => unknown): void {
  /** Token → tab. */
  const open = new Map<string, number>();
  browser.runtime.onMessage.addListener((given: unknown, sender): Promise<number | null> | undefined => {
    const message = v.safeParse(ticket, given);
    const tab = sender.tab?.id;
    if (!message.success || tab === undefined) return undefined;
    const { token } = message.output;
    if (message.output.ticket === 'claim') {
      open.set(token, tab);
      claimed(tab, sender.frameId ?? 0);
      return Promise.resolve(tab);
    }
    const right = isOwnPage(sender.url) && open.get(token) === tab;
    open.delete(token);
    return Promise.resolve(right ? tab : null);
  });
}
