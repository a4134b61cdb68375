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
export const claimToken = (token: string): Promise<boolean> => send('claim', token);

/** Called by the panel, once a token. @returns whether to trust the port that came with it */
export const redeemToken = (token: string): Promise<boolean> => send('redeem', token);

const send = async (kind: 'claim' | 'redeem', token: string): Promise<boolean> =>
  (await browser.runtime.sendMessage<unknown, boolean | undefined>({ ticket: kind, token })) === true;

/** @param claimed told when a frame of a tab shows a chat's panel */
export function serveTickets(claimed: (tab: number, frame: number) => unknown): void {
  /** Token → tab. */
  const open = new Map<string, number>();
  browser.runtime.onMessage.addListener((given: unknown, sender): Promise<boolean> | undefined => {
    const message = v.safeParse(ticket, given);
    const tab = sender.tab?.id;
    if (!message.success || tab === undefined) return undefined;
    const { token } = message.output;
    if (message.output.ticket === 'claim') {
      if (isOwnPage(sender.url)) return Promise.resolve(false);
      open.set(token, tab);
      claimed(tab, sender.frameId ?? 0);
      return Promise.resolve(true);
    }
    const right = isOwnPage(sender.url) && open.get(token) === tab;
    open.delete(token);
    return Promise.resolve(right);
  });
}
