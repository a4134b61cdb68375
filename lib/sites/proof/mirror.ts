/** For text fields whose text can't be painted: the same text, unseen, lies over the field and carries the underlines. */
import type { Mark } from '../../core/tone/mark';
import { isField, viewOf } from '../composer/place';
import { underlineOf } from './underline-style';
import { style } from '../page-style';

export interface Painter {
  /** @returns where a mark's words stand in the window now, a rectangle a line; none when out of sight */
  rectsOf: (at: number) => DOMRect[];
  remove: () => void;
}

/** What decides where a field's lines break. */
const copied = [
  ...[
    'font',
    'letter-spacing',
    'word-spacing',
    'text-indent',
    'text-align',
    'text-transform',
    'line-height',
    'tab-size',
  ],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'direction', 'word-break', 'font-kerning'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
];

/** @param field a textarea or an input; its value is what the marks count in */
export function paintMirror(field: HTMLElement, marks: readonly Mark[]): Painter {
  const document = field.ownerDocument;
  const value = isField(field) ? field.value : '';
  const host = document.createElement('tiexin-mirror');
  const lines = document.createElement('div');
  const spans = marks.map((mark) => {
    const span = document.createElement('span');
    span.textContent = value.slice(mark.from, mark.to);
    style(span, { 'text-decoration': underlineOf[mark.severity], 'text-underline-offset': '3px' });
    return span;
  });
  let at = 0;
  const inOrder = marks.map((mark, index) => ({ ...mark, span: spans[index] })).sort((a, b) => a.from - b.from);
  for (const { from, to, span } of inOrder) {
    // Overlapping ones are drawn once, by the first; the card still tells of both.
    if (from < at || !span) continue;
    lines.append(value.slice(at, from), span);
    at = to;
  }
  // A field shows an empty last line; a box does not, without something in it.
  lines.append(value.slice(at), '\u200b');
  host.attachShadow({ mode: 'closed' }).append(lines);
  host.setAttribute('aria-hidden', 'true');

  const view = viewOf(field);
  const computed = view.getComputedStyle(field);
  const wraps = field.matches('textarea');
  for (const name of copied) lines.style.setProperty(name, computed.getPropertyValue(name));
  style(lines, {
    'box-sizing': 'border-box',
    'white-space': wraps ? 'pre-wrap' : 'pre',
    'overflow-wrap': 'break-word',
    color: 'transparent',
    'border-style': 'solid',
    'border-color': 'transparent',
  });
  style(host, {
    all: 'initial',
    position: 'fixed',
    overflow: 'hidden',
    'pointer-events': 'none',
    'z-index': '2147483645',
  });

  const sides = Number.parseFloat(computed.borderLeftWidth) + Number.parseFloat(computed.borderRightWidth);
  const place = (): void => {
    const box = field.getBoundingClientRect();
    style(host, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
    // A scroll bar takes room from the text.
    const bar = field.offsetWidth - field.clientWidth - sides;
    style(lines, { width: `${box.width - bar}px` });
    style(lines, { transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)` });
  };
  document.documentElement.append(host);
  place();
  const life = new AbortController();
  const { signal } = life;
  field.addEventListener('scroll', place, { passive: true, signal });
  document.addEventListener('scroll', place, { capture: true, passive: true, signal });
  view.addEventListener('resize', place, { signal });
  const resized = new view.ResizeObserver(place);
  resized.observe(field);

  return {
    rectsOf: (index) => {
      const box = field.getBoundingClientRect();
      const inside = ({ top, bottom }: DOMRect): boolean => bottom > box.top && top < box.bottom;
      return [...(spans[index]?.getClientRects() ?? [])].filter(inside);
    },
    remove: () => {
      life.abort();
      resized.disconnect();
      host.remove();
    },
  };
}
