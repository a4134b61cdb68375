/**
 * The place where the panel stands: a fixed strip at the page's right edge, in a closed shadow root, holding the
 * extension's own page. The page's layout gives way by a margin, so nothing of the shop's chat is covered.
 */

import type { SiteView } from '../core/model/view';

export interface Dock {
  /** The extension page's window, for handing over its port; null before it is in the document. */
  frame: HTMLIFrameElement;
  /** A slim strip, or the whole panel. */
  lay: (how: Lay) => void;
  /** Puts one line with one button over the panel, for when the panel itself can no longer speak. */
  say: (words: NoticeWords, act: () => void) => void;
  remove: () => void;
}

/** How the panel stands. */
export type Lay = Pick<SiteView, 'collapsed'>;

export interface NoticeWords {
  line: string;
  action: string;
}

const hostTag = 'tiexin-host';
const marginBefore = 'data-margin-before';

const width = { open: 372, collapsed: 44 };
/** Below this the page keeps all its room and the panel lies over it. CSS px */
const narrow = 900;
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
  let margin = root.style.getPropertyValue('margin-right');
  for (const old of document.querySelectorAll(hostTag)) {
    // The page's own margin, from before the first panel moved it.
    margin = old.getAttribute(marginBefore) ?? margin;
    old.remove();
  }
  host.setAttribute(marginBefore, margin);
  const shadow = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('iframe');
  frame.src = source;
  frame.title = label;
  frame.allow = 'clipboard-write';
  shadow.append(frame);
  style(host, { all: 'initial', position: 'fixed', inset: '0 0 0 auto', 'z-index': '2147483646', display: 'block' });
  style(frame, { width: '100%', height: '100%', border: '0', display: 'block', 'color-scheme': 'normal' });

  const life = new AbortController();
  let { collapsed } = lay;
  const place = (): void => {
    const taken = collapsed ? width.collapsed : width.open;
    style(host, { width: `${taken}px` });
    const beside = collapsed || (document.defaultView?.innerWidth ?? 0) >= narrow;
    root.style.setProperty('margin-right', beside ? `${taken}px` : margin);
  };
  document.defaultView?.addEventListener('resize', place, { signal: life.signal });

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
      if (often) root.style.setProperty('margin-right', margin);
    }
  });
  const remove = (): void => {
    life.abort();
    observer.disconnect();
    host.remove();
    root.style.setProperty('margin-right', margin);
  };
  root.append(host);
  place();
  observer.observe(root, { childList: true });

  return {
    frame,
    remove,
    lay: (now) => {
      ({ collapsed } = now);
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
