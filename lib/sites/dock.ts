/**
 * The place where the panel stands: a fixed strip at one edge of the page, in a closed shadow root, holding the
 * extension's own page. The page's layout gives way by a margin, so nothing of the shop's chat is covered.
 */

import type { SiteView } from '../core/model/view';

export interface Dock {
  /** The extension page's window, for handing over its port; null before it is in the document. */
  frame: HTMLIFrameElement;
  /** A slim strip or the whole panel, and at which edge; what is left out stays as it is. */
  lay: (how: Partial<Lay>) => void;
  /** Puts one line with one button over the panel, for when the panel itself can no longer speak. */
  say: (words: NoticeWords, act: () => void) => void;
  remove: () => void;
}

/** How the panel stands. */
export type Lay = Pick<SiteView, 'collapsed' | 'side' | 'width'>;

export interface NoticeWords {
  line: string;
  action: string;
}

const hostTag = 'tiexin-host';
const sides = ['left', 'right'] as const;
/** Where a panel that is replaced keeps the page's own margin of each side, from before it moved them. */
const marginBefore = (side: Lay['side']): string => `data-margin-${side}`;

/** CSS px */
const railWidth = 44;
/** What a page needs for itself; where less is left the panel lies over it. CSS px */
const pageNeeds = 528;
/** A page that removes the panel again and again wins: no war. */
const returns = { most: 5, within: 5000 };

/** Styles go in through the CSSOM: a page's content security policy does not apply to it. */
const style = (element: HTMLElement, rules: Record<string, string>): void => {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
};

/**
 * Mounts the panel, after removing any panel an earlier version of this script left behind.
 * @param source address of the panel's page
 * @param label name of the frame for screen readers
 * @param lay how it stands until the panel itself says more
 * @param mayReturn asked when the page (or a newer version of us) took the panel away: whether to put it back
 */
export function dockPanel(document: Document, source: string, label: string, lay: Lay, mayReturn: () => boolean): Dock {
  const root = document.documentElement;
  const host = document.createElement(hostTag);
  const olds = [...document.querySelectorAll(hostTag)];
  const margins = sides.map((side) => {
    const before = olds.map((old) => old.getAttribute(marginBefore(side))).find((margin) => margin !== null);
    const margin = before ?? root.style.getPropertyValue(`margin-${side}`);
    host.setAttribute(marginBefore(side), margin);
    return [side, margin] as const;
  });
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
  let { collapsed, side, width } = lay;
  let printing = false;
  const place = (): void => {
    const taken = collapsed ? railWidth : width;
    // Paper has no use for a panel.
    style(host, { display: printing ? 'none' : 'block' });
    style(host, { width: `${taken}px`, inset: side === 'right' ? '0 0 0 auto' : '0 auto 0 0' });
    const beside = !printing && (collapsed || (document.defaultView?.innerWidth ?? 0) - taken >= pageNeeds);
    for (const [edge, margin] of margins)
      root.style.setProperty(`margin-${edge}`, beside && edge === side ? `${taken}px` : margin);
  };
  const giveBack = (): void => {
    for (const [edge, margin] of margins) root.style.setProperty(`margin-${edge}`, margin);
  };
  document.defaultView?.addEventListener('resize', place, { signal: life.signal });
  for (const [event, now] of [['beforeprint', true] as const, ['afterprint', false] as const])
    document.defaultView?.addEventListener(
      event,
      () => {
        printing = now;
        place();
      },
      { signal: life.signal },
    );

  const removals: number[] = [];
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    const now = performance.now();
    removals.push(now);
    const often = removals.filter((at) => now - at < returns.within).length > returns.most;
    if (mayReturn() && !often) root.append(host);
    else {
      life.abort();
      observer.disconnect();
      // A newer panel has made room for itself; otherwise the room goes back to the page.
      if (often) giveBack();
    }
  });
  const remove = (): void => {
    life.abort();
    observer.disconnect();
    host.remove();
    giveBack();
  };
  root.append(host);
  place();
  observer.observe(root, { childList: true });

  return {
    frame,
    remove,
    lay: (now) => {
      ({ collapsed = collapsed, side = side, width = width } = now);
      place();
    },
    say: (words, act) => shadow.append(notice(document, words, act)),
  };
}

function notice(document: Document, { line, action }: NoticeWords, act: () => void): HTMLElement {
  const bar = document.createElement('div');
  const button = document.createElement('button');
  bar.setAttribute('role', 'status');
  bar.textContent = line;
  button.textContent = action;
  button.addEventListener('click', (event) => event.isTrusted && act());
  style(bar, {
    position: 'absolute',
    inset: '0',
    display: 'flex',
    'flex-direction': 'column',
    'align-items': 'center',
    'justify-content': 'center',
    gap: '12px',
    padding: '0 24px',
    'text-align': 'center',
    background: '#f6f7f9',
    color: '#1d2129',
    font: '14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif',
  });
  style(button, {
    font: 'inherit',
    padding: '6px 16px',
    border: '0',
    'border-radius': '8px',
    background: '#0f7b6c',
    color: '#fff',
    cursor: 'pointer',
  });
  bar.append(button);
  return bar;
}
