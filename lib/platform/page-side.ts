/** The panel's end of the way to the page: takes the port that our content script hands over, and nothing else. */
import * as v from 'valibot';
import type { InsertMode, Outcome } from '../core/model/outcome';
import type { Mark } from '../core/tone/mark';
import { type Channel, type Handlers, openChannel } from './channel';
import { type FromPage, fromPage, type FromPanel } from './page-protocol';
import { redeemToken } from './tickets';

export interface PageEnd {
  insert: (key: string, text: string, mode: InsertMode) => Promise<Outcome>;
  replace: (key: string, from: number, expected: string, replacement: string) => Promise<Outcome>;
  /** Underlines findings in the composer; [] takes the underlines away. */
  mark: (key: string, text: string, marks: readonly Mark[]) => void;
  /** Opens the card beside one of the marks. */
  turn: (at: number) => void;
  /** Hands the keyboard to the panel, or back to the composer. */
  focus: (on: 'panel' | 'composer') => void;
  layout: (collapsed: boolean) => void;
  /** The tab that the page is in; null before it came. */
  tab: () => number | null;
}

const handOver = v.object({ token: v.string() });
/** The page's side verifies within a second and waits at most five for an input method. ms */
const answerLimit = 8000;

/** Waits for the port; what is sent before it came is lost, except the layout. */
export function receivePage(handlers: Omit<Handlers<FromPage>, 'outcome'>): PageEnd {
  let channel: Channel<FromPanel> | null = null;
  let collapsed = false;
  let requests = 0;
  let tab: number | null = null;
  const waiting = new Map<number, (outcome: Outcome) => void>();

  const ask = (send: (to: Channel<FromPanel>, request: number) => void): Promise<Outcome> =>
    new Promise((resolve) => {
      if (!channel) return resolve('not_taken');
      const request = ++requests;
      const timer = setTimeout(() => settle('not_taken'), answerLimit);
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        waiting.delete(request);
        resolve(outcome);
      };
      waiting.set(request, settle);
      return send(channel, request);
    });

  addEventListener('message', async (event: MessageEvent<unknown>) => {
    const given = v.safeParse(handOver, event.data);
    const [port] = event.ports;
    // Only the frame that embeds us, and only with a token that our own script claimed for this tab.
    if (!given.success || !port || event.source !== parent) return;
    const claimed = await redeemToken(given.output.token);
    if (claimed === null) return;
    tab = claimed;
    channel?.close();
    channel = openChannel<FromPanel, FromPage>(port, fromPage, {
      ...handlers,
      outcome: ({ request, outcome }) => waiting.get(request)?.(outcome),
    });
    channel.send('ready', {});
    channel.send('layout', { collapsed });
  });

  return {
    insert: (key, text, mode) => ask((to, request) => to.send('insert', { request, key, text, mode })),
    replace: (key, from, expected, replacement) =>
      ask((to, request) => to.send('replace', { request, key, from, expected, replacement })),
    mark: (key, text, marks) => channel?.send('marks', { key, text, marks: [...marks] }),
    turn: (at) => channel?.send('turn', { at }),
    focus: (on) => channel?.send('focus', { on }),
    tab: () => tab,
    layout: (now) => {
      if (now !== collapsed) channel?.send('layout', { collapsed: now });
      collapsed = now;
    },
  };
}
