/**
 * The content script's side of the house: attends the page's chat and serves the panel beside it. In every frame of a
 * matched page one guest runs; the panel stands in the frame that has the chat.
 */
import { openChannel, type Channel } from '../platform/channel';
import { isAlive, ownOrigin, panelAddress } from '../platform/own-page';
import { type FromPage, fromPanel } from '../platform/page-protocol';
import { onFoundElsewhere } from '../platform/tabs';
import { i18n } from '../platform/text';
import { claimToken, newToken } from '../platform/tickets';
import { attend } from '../sites/attendant';
import type { ChatSite } from '../sites/chat-site';
import { type Dock, dockPanel } from '../sites/dock';
import { proofread } from './proof';
import { claimWorld } from './world';

/** Runs until the extension is updated or the page goes. */
export function attendChat(document: Document, sites: readonly ChatSite[]): void {
  if (!claimWorld(isAlive)) return;
  const retired = new AbortController();
  // Read now: once the extension has been replaced, its texts can't be had any more.
  const label = i18n.t('panel.title');
  const updated = { line: i18n.t('updated.line'), action: i18n.t('updated.action') };
  const isTop = document.defaultView === document.defaultView?.top;
  let dock: Dock | null = null;
  let channel: Channel<FromPage> | null = null;
  let draft = '';
  let elsewhere = false;
  let recognised = false;

  /** The extension was replaced under us: say so over the dead panel, and touch nothing else. */
  function retire(): void {
    if (isAlive() || retired.signal.aborted) return;
    channel = null;
    dock?.say(updated, () => void refresh());
    retired.abort();
  }
  async function refresh(): Promise<void> {
    // A reload clears the composer: the draft survives on the clipboard.
    if (draft !== '') await navigator.clipboard.writeText(draft).catch(() => {});
    document.location.reload();
  }

  const attendant = attend(
    document,
    sites,
    {
      state: (state, site) => {
        const show = state === 'recognised' || (state === 'unrecognised' && isTop && !elsewhere);
        if (show) dock ??= mount();
        recognised = state === 'recognised';
        const named = site && { id: site.id, name: site.name, asOf: site.asOf, confidence: site.confidence };
        channel?.send('state', { state, site: named });
      },
      conversation: (conversation) => {
        retire();
        channel?.send('conversation', { conversation });
      },
      draft: (key, text, composing) => {
        retire();
        draft = text;
        channel?.send('draft', { key, text: text.slice(0, 4000), composing });
      },
    },
    retired.signal,
  );

  const proof = proofread(document, attendant, (message) => channel?.send('act', message), retired.signal);

  function mount(): Dock {
    const mounted = dockPanel(document, panelAddress(), label, isAlive);
    mounted.frame.addEventListener('load', () => void handOver(mounted), { signal: retired.signal });
    return mounted;
  }

  /** Runs whenever the panel's page has loaded, again after the page moved it in the document. */
  async function handOver(mounted: Dock): Promise<void> {
    const token = newToken();
    if (!isAlive() || !(await claimToken(token))) return;
    const { port1, port2 } = new MessageChannel();
    channel?.close();
    const opened = openChannel<FromPage, typeof fromPanel>(
      port1,
      fromPanel,
      {
        ready: () => attendant.repeat(),
        layout: ({ collapsed }) => mounted.collapse(collapsed),
        turn: ({ at }) => proof.turn(at),
        focus: ({ on }) => (on === 'panel' ? mounted.frame.focus() : attendant.focus()),
        marks: ({ key, text, marks }) => proof.show(key, text, marks),
        insert: async ({ request, key, text, mode }) =>
          opened.send('outcome', { request, outcome: await attendant.insert(key, text, mode) }),
        replace: async ({ request, key, from, expected, replacement }) =>
          opened.send('outcome', { request, outcome: await attendant.replace(key, from, expected, replacement) }),
      },
      retire,
    );
    channel = opened;
    mounted.frame.contentWindow?.postMessage({ token }, ownOrigin(), [port2]);
  }

  if (isTop)
    onFoundElsewhere(() => {
      elsewhere = true;
      if (recognised) return;
      dock?.remove();
      dock = null;
    }, retired.signal);
}
