/**
 * The content script's side of the house: attends the page's chat and serves the panel beside it. In every frame of a
 * matched page one guest runs; the panel stands in the frame that has the chat, or in the browser's own side panel.
 */
import { isFound, type PageState } from '../core/model/page-state';
import { type SiteView, siteViewOf, type View } from '../core/model/view';
import { fromBase64 } from '../platform/base64';
import { openChannel, type Channel, type Wire } from '../platform/channel';
import { onNativePanel, tellChatHere } from '../platform/native-panel';
import { isAlive } from '../platform/own-page';
import { type FromPage, fromPanel } from '../platform/page-protocol';
import { onPageSettings } from '../platform/page-settings';
import { onFoundElsewhere } from '../platform/tabs';
import { i18n } from '../platform/text';
import { loadView, onView } from '../platform/view-store';
import { attend } from '../sites/attendant';
import type { ChatSite } from '../sites/chat-site';
import type { Dock } from '../sites/dock/dock';
import { overlayOf } from './overlay';
import type { Place } from './place';
import { proofread } from './proof';
import { shapeOnDemand } from './shape';
import { findable } from './sought';
import { claimWorld } from './world';

export interface Guest {
  /** Ends it, and takes its panel away. */
  stop: () => void;
  /** Aborted once it has ended, whatever ended it. */
  retired: AbortSignal;
}

/**
 * Runs until it is stopped, the extension is updated, the site is taken back, or the page goes.
 * @param home where the panel stands whatever the agent chose; it is open there from the start
 * @returns null when another guest attends this document already
 */
export function attendChat(
  document: Document,
  sites: readonly ChatSite[],
  place: Place,
  home?: View['home'],
): Guest | null {
  const retired = new AbortController();
  if (!claimWorld(() => isAlive() && !retired.signal.aborted)) return null;
  // Read now: once the extension has been replaced, its texts can't be had any more.
  const updated = { line: i18n.t('updated.line'), action: i18n.t('updated.action') };
  const takenBack = { line: i18n.t('sites.taken_back'), action: i18n.t('sites.close') };
  const isTop = document.defaultView === document.defaultView?.top;
  let channel: Channel<FromPage> | null = null;
  let view: View | null = null;
  let draft = '';
  let elsewhere = false;
  let page: { state: PageState; site: ChatSite | null } = { state: 'searching', site: null };

  /** The extension was replaced under us: say so over the dead panel, and touch nothing else. */
  function retire(): void {
    if (isAlive() || retired.signal.aborted) return;
    channel = null;
    overlay.dock()?.say(updated, () => void refresh());
    retired.abort();
  }
  async function refresh(): Promise<void> {
    // A reload clears the composer: the draft survives on the clipboard.
    if (draft !== '') await navigator.clipboard.writeText(draft).catch(() => {});
    document.location.reload();
  }

  const ownView = (): SiteView | null => view && siteViewOf(view, place.id(page.site));
  /** Whether no panel should show this frame, whatever it holds. */
  const isUnwanted = (): boolean =>
    ownView()?.panel === false || (!isFound(page.state) && (elsewhere || place.isQuiet()));
  /** Whether a panel should show this frame. */
  const isShown = (): boolean => !isUnwanted() && (isFound(page.state) || (page.state === 'unrecognised' && isTop));
  /** Whether the browser's own side panel should. */
  const isNative = (): boolean => view?.home === 'native' && isShown();
  /** Docks the panel or takes it away, as page and view have it. */
  function settle(): void {
    const how = ownView();
    if (how && view?.home === 'overlay' && isShown()) overlay.lay(how);
    else if (view?.home === 'native' || isUnwanted()) leave();
  }
  function leave(): void {
    if (!overlay.leave()) return;
    channel?.close();
    channel = null;
  }

  const tellStanding = (dock: Dock): void => channel?.send('standing', dock.standing());
  const overlay = overlayOf(document, { serve, stands: tellStanding, opened: home !== undefined }, retired.signal);

  const sought = findable(() => attendant, retired.signal);
  const shape = shapeOnDemand(document, (site) => attendant.add(site));
  const attendant = attend(
    document,
    sites,
    {
      state: (state, site, doubt) => {
        page = { state, site };
        settle();
        if (isNative()) void tellChatHere();
        const named = site && { id: site.id, name: site.name, asOf: site.asOf, confidence: site.confidence };
        channel?.send('state', { state, doubt, site: named, place: place.id(site) });
      },
      conversation: (conversation) => {
        retire();
        sought.conversation(conversation);
        channel?.send('conversation', { conversation });
      },
      people: (people) => {
        sought.people(people);
        channel?.send('people', { people });
      },
      draft: (key, text, composing) => {
        retire();
        draft = text;
        channel?.send('draft', { key, text: text.slice(0, 4000), composing });
      },
      composer: overlay.keepClear,
      // From the first look on: a page that rests has no second one.
      lost: () => (place.isQuiet() ? null : shape.seek()),
    },
    retired.signal,
  );

  const proof = proofread(document, attendant, (message) => channel?.send('act', message), retired.signal);

  /** Serves one panel; a panel that comes later takes its place. */
  function serve(wire: Wire, own: Dock | null): void {
    channel?.close();
    proof.prepare();
    const opened = openChannel<FromPage, typeof fromPanel>(
      wire,
      fromPanel,
      {
        ready: () => {
          if (own) tellStanding(own);
          attendant.repeat();
        },
        layout: (now) => own?.lay(now),
        fold: ({ folded }) => own?.lay({ opened: !folded }),
        turn: ({ at }) => proof.turn(at),
        teach: () => shape.teach(),
        open: ({ key }) => attendant.open(key),
        transcript: ({ request, key }) => opened.send('transcript', { request, messages: attendant.transcript(key) }),
        focus: ({ on }) => (on === 'panel' ? own?.frame.focus() : attendant.focus()),
        marks: ({ key, text, marks }) => proof.show(key, text, marks),
        insert: async ({ request, key, text, mode }) =>
          opened.send('outcome', { request, outcome: await attendant.insert(key, text, mode) }),
        paste: async ({ request, key, pictures }) => {
          const files = pictures.map(({ name, type, data }) => new File([fromBase64(data)], name, { type }));
          opened.send('outcome', { request, outcome: await attendant.paste(key, files) });
        },
        replace: async ({ request, key, from, expected, replacement }) =>
          opened.send('outcome', { request, outcome: await attendant.replace(key, from, expected, replacement) }),
      },
      retire,
    );
    channel = opened;
  }

  const take = (now: View): void => {
    if (retired.signal.aborted) return;
    view = home ? { ...now, home } : now;
    settle();
    if (isNative()) void tellChatHere();
  };
  void loadView().then(take);
  onView(take, retired.signal);
  onNativePanel(isNative, (wire) => serve(wire, null), retired.signal);
  if (isTop)
    onFoundElsewhere(() => {
      elsewhere = true;
      settle();
    }, retired.signal);

  onPageSettings((settings) => {
    place.learn(settings);
    if (place.isAllowed()) return;
    // The draft stays where it is: in the page's own composer.
    channel?.close();
    channel = null;
    overlay.dock()?.say(takenBack, leave);
    retired.abort();
  }, retired.signal);

  return {
    stop: () => {
      leave();
      retired.abort();
    },
    retired: retired.signal,
  };
}
