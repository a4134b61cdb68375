/** Measures a part of the page: what can be seen of it, with boxes and looks. Reads layout, changes nothing. */
import { type Box, height, type Look, type Seen, type SeenKind, width } from '../../core/shape/seen';
import { maxMessageLength } from '../chat-site';
import { isElement, isHtml, isOurs, isText, kidsOf } from './flat-tree';

/** How much is looked at; the rest stays unseen. */
export interface Budget {
  elements: number;
}

/** What measuring leaves behind beside the tree. */
export interface Found {
  elements: Map<Seen, Element>;
  /** Shadow roots that were entered. */
  roots: Set<ShadowRoot>;
}

/** Of a parent with very many children only the ends are looked at: the newest stand at one of them. */
const ends = 16;

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META', 'OPTION', 'HEAD']);
const pictures = new Set(['IMG', 'VIDEO', 'CANVAS', 'svg', 'PICTURE', 'AUDIO', 'IFRAME', 'OBJECT']);
const pressed = new Set([
  'button',
  'menuitem',
  'tab',
  'toolbar',
  'switch',
  'checkbox',
  'radio',
  'option',
  'menu',
  'tooltip',
]);
const roles: Record<string, string> = {
  BUTTON: 'button',
  TIME: 'time',
  BLOCKQUOTE: 'blockquote',
  UL: 'list',
  OL: 'list',
  HEADER: 'banner',
};

const plain: Look = {
  paint: '',
  ink: '',
  size: 0,
  bold: false,
  inline: false,
  centred: false,
  bar: false,
  hand: false,
};
const opaque = /^rgb\(|^(?:color|oklch|lab|lch|oklab|hsl)\((?!.*\/ 0\))|^rgba\(.*, (?:1|0\.(?:\d\d+|[1-9]))\)$/;

const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

/** @returns what is seen of an element; null when nothing is */
export function measure(element: Element, budget: Budget, found: Found): Seen | null {
  return look(element, '', budget, found);
}

function look(element: Element, behind: string, budget: Budget, found: Found): Seen | null {
  if (silent.has(element.tagName) || isOurs(element) || budget.elements <= 0) return null;
  budget.elements--;
  const style = getComputedStyle(element);
  if (style.display === 'none' || Number(style.opacity) < 0.05) return null;
  const box = boxOf(element.getBoundingClientRect());
  const loose = style.position === 'absolute' || style.position === 'fixed';
  // Copies for screen readers: a pixel, or cut to nothing.
  if ((width(box) <= 2 || height(box) <= 2) && style.overflow !== 'visible' && style.display !== 'contents')
    return null;
  if (loose && (/inset\((?:50|100)%/.test(style.clipPath) || /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip)))
    return null;
  const kind = kindOf(element);
  const shown = style.visibility === 'visible';
  const drawn = paintOf(style, behind);
  const seen: Seen = {
    box,
    kind,
    look: lookOf(style, drawn.paint),
    text: kind === 'image' && shown ? (element.getAttribute('alt') ?? '') : '',
    date: element.getAttribute('datetime') ?? '',
    role: element.getAttribute('role') ?? roles[element.tagName] ?? '',
    tag: element.localName,
    source: element.getAttribute('src') ?? '',
    kids: kind === 'image' || kind === 'field' ? [] : inside(element, style, shown, drawn.behind, budget, found),
  };
  if (kind === 'image' && (!shown || width(box) < 4)) return null;
  if (kind === 'box' && seen.kids.length === 0 && (!shown || drawn.paint === '')) return null;
  found.elements.set(seen, element);
  return seen;
}

function inside(
  element: Element,
  style: CSSStyleDeclaration,
  shown: boolean,
  behind: string,
  budget: Budget,
  found: Found,
): Seen[] {
  if (element.shadowRoot) found.roots.add(element.shadowRoot);
  const nodes = kidsOf(element);
  const chosen = nodes.length > 4 * ends ? [...nodes.slice(0, ends), ...nodes.slice(-ends)] : nodes;
  const kids: Seen[] = [];
  for (const node of chosen) {
    if (isText(node)) {
      const run = shown ? runOf(node, style) : null;
      if (run) kids.push(run);
    } else if (isElement(node)) {
      const kid = node.tagName === 'BR' ? lineBreak : look(node, behind, budget, found);
      if (kid) kids.push(kid);
    }
  }
  return kids;
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const lineBreak: Seen = {
  box: nowhere,
  kind: 'break',
  look: plain,
  text: '\n',
  date: '',
  role: '',
  tag: 'br',
  source: '',
  kids: [],
};

function runOf(node: Text, style: CSSStyleDeclaration): Seen | null {
  if (node.data.trim() === '' && !(node.data !== '' && node.previousSibling && node.nextSibling)) return null;
  if (Number.parseFloat(style.fontSize) < 2) return null;
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const text = node.data.slice(0, maxMessageLength);
  return {
    ...lineBreak,
    kind: 'text',
    tag: '',
    box: boxOf(range.getBoundingClientRect()),
    look: lookOf(style, ''),
    text: /^(?:pre|break)/.test(style.whiteSpace) ? text : text.replaceAll(/\s+/g, ' '),
  };
}

function kindOf(element: Element): SeenKind {
  if (pictures.has(element.tagName)) return 'image';
  if (element.tagName === 'TEXTAREA' || element.tagName === 'SELECT') return 'field';
  if (element.tagName === 'INPUT') return 'field';
  if (isHtml(element) && element.isContentEditable) return 'field';
  if (element.tagName === 'BUTTON' || pressed.has(element.getAttribute('role') ?? '')) return 'button';
  return 'box';
}

const lookOf = (style: CSSStyleDeclaration, paint: string): Look => ({
  paint,
  ink: style.color,
  size: Number.parseFloat(style.fontSize),
  bold: Number(style.fontWeight) >= 600,
  inline: style.display === 'inline',
  centred: style.textAlign === 'center',
  bar: Number.parseFloat(style.borderInlineStartWidth) >= 2 && Number.parseFloat(style.borderInlineEndWidth) < 1,
  hand: style.cursor === 'pointer',
});

/** What sets a box off from `behind`, and what lies behind its own children. */
function paintOf(style: CSSStyleDeclaration, behind: string): { paint: string; behind: string } {
  const parts: string[] = [];
  const colour = style.backgroundColor;
  const filled = opaque.test(colour);
  if (filled && colour !== behind) parts.push(colour);
  if (style.backgroundImage !== 'none') parts.push('picture');
  const borders = [style.borderTopWidth, style.borderBottomWidth].filter((size) => Number.parseFloat(size) >= 1);
  if (borders.length === 2 && opaque.test(style.borderTopColor)) parts.push(`edge ${style.borderTopColor}`);
  if (style.boxShadow !== 'none') parts.push('shadow');
  return { paint: parts.join(' '), behind: filled ? colour : behind };
}
