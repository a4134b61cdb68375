/** A panel that stands in the page: takes the port that our content script hands over, and nothing else. */
import * as v from 'valibot';
import { portWire } from './channel';
import { createPageEnd, type PageEnd, type PageHandlers } from './page-end';
import { redeemToken } from './tickets';

const handOver = v.object({ token: v.string() });

/** Whether this page is embedded in another. */
export const isEmbedded = (): boolean => parent !== window;

/** Waits for the port. */
export function receivePage(handlers: PageHandlers): PageEnd {
  const { attach, end } = createPageEnd(handlers);
  addEventListener('message', async (event: MessageEvent<unknown>) => {
    const given = v.safeParse(handOver, event.data);
    const [port] = event.ports;
    // Only the frame that embeds us, and only with a token that our own script claimed for this tab.
    if (!given.success || !port || event.source !== parent) return;
    const tab = await redeemToken(given.output.token);
    if (tab !== null) attach(portWire(port), tab);
  });
  return end;
}
