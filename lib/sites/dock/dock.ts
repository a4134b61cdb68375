/**
 * The place where the panel stands: a strip at one edge of the page, in a closed shadow root, holding the extension's own
 * page. The page's layout gives way by a margin; where it does not, or has no room to, the strip ends where the agent
 * writes and sends.
 */
import type { Box } from '../../core/shape/seen';
import { covers, marginIn, marginKeeping, type Standing, standIn, type Wish } from '../../core/model/standing';
import { lendMargins, zoomOf } from './margins';
import { notice, type NoticeWords } from './notice';
import { style } from '../page-style';
import { rise } from './rise';
import { watchPlace } from './watch-place';
import { windowOf } from './window';
import { writingPlace } from './writing-place';

export interface Dock {
  /** Shows the extension's own page; its window takes the port. */
  frame: HTMLIFrameElement;
  /** How it should stand; what is left out stays as it is. */
  lay: (how: Partial<Wish>) => void;
  /** What must not be covered: the place around the composer; null where none is known. */
  keepClear: (composer: HTMLElement | null) => void;
  standing: () => Standing;
  /** Puts one line with one button over the panel. */
  say: (words: NoticeWords, act: () => void) => void;
  remove: () => void;
}

export interface DockEvents {
  /** Asked when the page (or a newer version of us) took the panel away: whether to put it back. */
  mayReturn: () => boolean;
  /** Called whenever it stands otherwise than before. */
  stands: (standing: Standing) => void;
}

const hostTag = 'tiexin-host';
/** A page that removes the panel again and again wins: no war. */
const returns = { most: 5, within: 5000 };
/** The panel gives way at once, and takes a place back after a rest: a composer that comes and goes does not shake it. ms */
const rest = 400;

/**
 * Mounts the panel, after removing any panel an earlier version of this script left behind.
 * @param source address of the panel's page
 * @param label name of the frame for screen readers
 * @param wish how it should stand until the panel itself says more
 */
export function dockPanel(document: Document, source: string, label: string, wish: Wish, events: DockEvents): Dock {
  const root = document.documentElement;
  const host = document.createElement(hostTag);
  const olds = [...document.querySelectorAll(hostTag)];
  const margins = lendMargins(document, host, olds);
  for (const old of olds) old.remove();
  const shadow = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  frame.src = source;
  frame.title = label;
  frame.allow = 'clipboard-write';
  shadow.append(frame);
  style(host, { all: 'initial', position: 'fixed', 'z-index': '2147483646', display: 'block' });
  style(frame, { width: '100%', height: '100%', border: '0', display: 'block', 'color-scheme': 'normal' });

  const life = new AbortController();
  const { signal } = life;
  let wished = wish;
  let printing = false;
  let composer: HTMLElement | null = null;
  let keep: Box | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  /** Reads layout. */
  const look = (): Standing => {
    const place = composer && writingPlace(composer, document);
    watch.follow(place?.elements ?? []);
    keep = place?.box ?? null;
    return standIn({ ...windowOf(document), keep }, wished);
  };
  const draw = (now: Standing): void => {
    clearTimeout(resting);
    resting = undefined;
    const { left, top, right, bottom } = now.box;
    const isOver = !now.folded && (now.narrow || bottom - top < windowOf(document).height);
    style(host, {
      // Paper has no use for a panel.
      display: printing ? 'none' : 'block',
      inset: now.side === 'right' ? `${top}px 0 auto auto` : `${top}px auto auto 0`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
      'box-shadow': isOver ? '0 2px 16px rgb(0 0 0 / 24%)' : 'none',
      zoom: `${1 / zoomOf(document)}`,
    });
    const isNews = JSON.stringify(now) !== JSON.stringify(standing);
    standing = now;
    if (isNews) events.stands(now);
  };
  const makeRoom = (): void => {
    if (printing) {
      margins.giveBack();
      return;
    }
    const { width } = windowOf(document);
    const margin = marginIn(width, wished);
    margins.make(wished.side, margin);
    look();
    if (!keep) return;
    // From the page's own edge, however far it has been scrolled sideways.
    const by = document.defaultView?.scrollX ?? 0;
    const own = { ...keep, left: keep.left + by, right: keep.right + by };
    const least = marginKeeping(own, width, wished.side, margin);
    if (least < margin) margins.make(wished.side, least);
  };
  const place = (): void => {
    makeRoom();
    draw(look());
    rise(host, standing.box);
  };
  /** The page has moved by itself. */
  const follow = (): void => {
    const now = look();
    if (JSON.stringify(now) === JSON.stringify(standing)) return;
    if (keep && covers(standing.box, keep)) draw(now);
    else resting ??= setTimeout(() => draw(look()), rest);
  };
  const watch = watchPlace(document, follow);
  signal.addEventListener('abort', () => {
    watch.end();
    clearTimeout(resting);
  });
  document.defaultView?.addEventListener('resize', place, { signal });
  for (const [event, now] of [['beforeprint', true] as const, ['afterprint', false] as const])
    document.defaultView?.addEventListener(
      event,
      () => {
        printing = now;
        place();
      },
      { signal },
    );

  const removals: number[] = [];
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    const now = performance.now();
    removals.push(now);
    const often = removals.filter((at) => now - at < returns.within).length > returns.most;
    if (events.mayReturn() && !often) {
      root.append(host);
      place();
    } else {
      life.abort();
      observer.disconnect();
      // A newer panel has made room for itself; otherwise the room goes back to the page.
      if (often) margins.giveBack();
    }
  });
  const remove = (): void => {
    life.abort();
    observer.disconnect();
    host.remove();
    margins.giveBack();
  };
  let standing = standIn({ ...windowOf(document), keep: null }, wished);
  root.append(host);
  place();
  observer.observe(root, { childList: true });

  return {
    frame,
    remove,
    standing: () => standing,
    lay: (now) => {
      const before = JSON.stringify(wished);
      wished = { ...wished, ...now };
      // Told again and again, as often as the page's state changes.
      if (JSON.stringify(wished) !== before) place();
    },
    keepClear: (now) => {
      composer = now;
      makeRoom();
      follow();
    },
    say: (words, act) => shadow.append(notice(document, words, act)),
  };
}
