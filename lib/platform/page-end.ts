/** The panel's end of the way to the page, whichever wire leads there. */
import type { Message } from '../core/model/conversation';
import type { InsertMode, Outcome } from '../core/model/outcome';
import type { SiteView } from '../core/model/view';
import type { Mark } from '../core/tone/mark';
import { type Channel, type Handlers, openChannel, type Wire } from './channel';
import type { NewPicture } from '../core/library/picture';
import { type FromPage, fromPage, type FromPanel } from './page-protocol';

export interface PageEnd {
  insert: (key: string, text: string, mode: InsertMode) => Promise<Outcome>;
  replace: (key: string, from: number, expected: string, replacement: string) => Promise<Outcome>;
  paste: (key: string, pictures: readonly NewPicture[]) => Promise<Outcome>;
  /** @returns all messages that the page shows of this conversation; null when it can't say */
  transcript: (key: string) => Promise<Message[] | null>;
  /** Underlines findings in the composer; [] takes the underlines away. */
  mark: (key: string, text: string, marks: readonly Mark[]) => void;
  /** Opens the card beside one of the marks. */
  turn: (at: number) => void;
  /** Lets the agent point out on the page what can't be told of it. */
  teach: () => void;
  /** Opens another conversation, if its entry is in view. */
  open: (key: string) => void;
  /** Hands the keyboard to the panel, or back to the composer. */
  focus: (on: 'panel' | 'composer') => void;
  /** Folds or opens the panel where it has no room beside the page; what the agent chose elsewhere stays. */
  fold: (folded: boolean) => void;
  layout: (view: Pick<SiteView, 'collapsed' | 'width'>) => void;
  /** The tab that the page is in; null while there is none. */
  tab: () => number | null;
}

export interface Attachment {
  end: PageEnd;
  attach: (wire: Wire, tab: number) => void;
  /** The page has gone, or another one is followed now. */
  detach: () => void;
}

export type PageHandlers = Omit<Handlers<FromPage>, 'outcome' | 'transcript'>;

/** The page's side verifies within a second and waits at most five for an input method. ms */
const answerLimit = 8000;

/** What is sent before a wire was attached is lost, except the layout. */
export function createPageEnd(handlers: PageHandlers): Attachment {
  let channel: Channel<FromPanel> | null = null;
  let tab: number | null = null;
  let layout: Parameters<PageEnd['layout']>[0] | null = null;
  let requests = 0;
  const waiting = new Map<number, (answer: Outcome | Message[] | null) => void>();

  /** @returns null when there is no page, or none that answers */
  const askAnything = (send: (to: Channel<FromPanel>, request: number) => void): Promise<Outcome | Message[] | null> =>
    new Promise((resolve) => {
      if (!channel) return resolve(null);
      const request = ++requests;
      const timer = setTimeout(() => settle(null), answerLimit);
      const settle = (answer: Outcome | Message[] | null): void => {
        clearTimeout(timer);
        waiting.delete(request);
        resolve(answer);
      };
      waiting.set(request, settle);
      return send(channel, request);
    });
  const ask = async (send: (to: Channel<FromPanel>, request: number) => void): Promise<Outcome> => {
    const answer = await askAnything(send);
    return typeof answer === 'string' ? answer : 'not_taken';
  };
  const detach = (): void => {
    channel?.close();
    channel = null;
    tab = null;
  };

  return {
    detach,
    attach: (wire, of) => {
      detach();
      tab = of;
      channel = openChannel<FromPanel, FromPage>(wire, fromPage, {
        ...handlers,
        outcome: ({ request, outcome }) => waiting.get(request)?.(outcome),
        transcript: ({ request, messages }) => waiting.get(request)?.(messages),
      });
      channel.send('ready', {});
      if (layout) channel.send('layout', layout);
    },
    end: {
      insert: (key, text, mode) => ask((to, request) => to.send('insert', { request, key, text, mode })),
      replace: (key, from, expected, replacement) =>
        ask((to, request) => to.send('replace', { request, key, from, expected, replacement })),
      paste: (key, pictures) => ask((to, request) => to.send('paste', { request, key, pictures: [...pictures] })),
      transcript: async (key) => {
        const answer = await askAnything((to, request) => to.send('transcript', { request, key }));
        return Array.isArray(answer) ? answer : null;
      },
      mark: (key, text, marks) => channel?.send('marks', { key, text, marks: [...marks] }),
      turn: (at) => channel?.send('turn', { at }),
      teach: () => channel?.send('teach', {}),
      open: (key) => channel?.send('open', { key }),
      focus: (on) => channel?.send('focus', { on }),
      fold: (folded) => channel?.send('fold', { folded }),
      tab: () => tab,
      layout: (now) => {
        if (JSON.stringify(now) !== JSON.stringify(layout)) channel?.send('layout', now);
        layout = now;
      },
    },
  };
}
