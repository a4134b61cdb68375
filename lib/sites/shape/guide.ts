/** What is drawn while the agent points something out: a bar with one line, a frame around what would be taken. */
import { style } from '../page-style';

export interface Guide {
  /** What the agent is asked now. @param buttons each under its words, with what it answers */
  ask: (line: string, detail: readonly string[], buttons: readonly GuideButton[]) => void;
  /** Frames an element; null takes the frame away. */
  frame: (element: Element | null) => void;
  /** @returns whether an event is meant for the bar itself */
  isOwn: (event: Event) => boolean;
  focus: () => void;
  remove: () => void;
}

export interface GuideButton {
  words: string;
  act: () => void;
  main?: boolean;
}

const tag = 'tiexin-guide';

export function createGuide(document: Document, title: string): Guide {
  for (const old of document.querySelectorAll(tag)) old.remove();
  const host = document.createElement(tag);
  const shadow = host.attachShadow({ mode: 'closed' });
  const bar = document.createElement('div');
  const box = document.createElement('div');
  style(host, { all: 'initial', position: 'fixed', inset: '0', 'z-index': '2147483647', 'pointer-events': 'none' });
  style(box, {
    position: 'fixed',
    border: '2px solid #0f7b6c',
    'border-radius': '6px',
    background: '#0f7b6c22',
    display: 'none',
  });
  style(bar, {
    position: 'fixed',
    top: '12px',
    left: '50%',
    transform: 'translateX(-50%)',
    'max-width': '560px',
    padding: '12px 16px',
    'border-radius': '12px',
    background: '#fff',
    color: '#1d2129',
    'box-shadow': '0 4px 24px rgb(0 0 0 / 30%)',
    'pointer-events': 'auto',
    outline: 'none',
    font: '14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif',
  });
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', title);
  bar.tabIndex = -1;
  shadow.append(box, bar);
  document.documentElement.append(host);

  return {
    ask: (line, detail, buttons) => bar.replaceChildren(...partsOf(document, line, detail, buttons)),
    frame: (element) => {
      const rect = element?.getBoundingClientRect();
      style(
        box,
        rect
          ? {
              display: 'block',
              left: `${rect.left - 3}px`,
              top: `${rect.top - 3}px`,
              width: `${rect.width + 2}px`,
              height: `${rect.height + 2}px`,
            }
          : { display: 'none' },
      );
    },
    isOwn: (event) => event.composedPath().includes(host),
    focus: () => bar.focus({ preventScroll: true }),
    remove: () => host.remove(),
  };
}

function partsOf(
  document: Document,
  line: string,
  detail: readonly string[],
  buttons: readonly GuideButton[],
): HTMLElement[] {
  const text = (words: string, rules: Record<string, string>): HTMLElement => {
    const element = document.createElement('div');
    element.textContent = words;
    style(element, rules);
    return element;
  };
  const head = text(line, { 'font-weight': '600' });
  head.setAttribute('role', 'status');
  const more = detail.map((words) =>
    text(words, { color: '#4e5969', 'white-space': 'nowrap', overflow: 'hidden', 'text-overflow': 'ellipsis' }),
  );
  const row = text('', { display: 'flex', gap: '8px', 'margin-top': '8px' });
  for (const { words, act, main = false } of buttons) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', (event) => event.isTrusted && act());
    style(button, {
      font: 'inherit',
      padding: '4px 14px',
      border: '0',
      'border-radius': '8px',
      cursor: 'pointer',
      background: main ? '#0f7b6c' : '#e5e8ec',
      color: main ? '#fff' : '#1d2129',
    });
    row.append(button);
  }
  return [head, ...more, row];
}
