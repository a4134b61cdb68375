/** The text of an editable element, with a way back from each offset to the DOM. */
import { isElement, isText } from './place';

/** A place in the DOM, as ranges take it. */
export interface Place {
  node: Node;
  offset: number;
}

export interface PlainText {
  text: string;
  /** @param offset UTF-16 code units of `text`; beyond the end gives the end */
  placeAt: (offset: number) => Place;
}

/** A stretch of the text and where it stands; one without length is an empty line. */
interface Run extends Place {
  from: number;
  length: number;
}

const blocks = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** Hints that an editor draws inside its own element. */
const hints = '[data-slate-placeholder]';
/** Characters that editors put in to hold a line or a caret: Slate and TinyMCE the first, CKEditor seven of the second. */
const fillers = /\uFEFF|\u2060{7}/g;

const isBlock = (node: Node): boolean => blocks.has(node.nodeName);
const isEmpty = (node: Node): boolean => (isText(node) ? node.data.replace(fillers, '') === '' : !isElement(node));

/** Whether nothing follows on the line that a <br> ends: then it only holds that line open. */
function endsBlock(br: Node, root: Node): boolean {
  let node = br;
  while (node !== root && !isBlock(node)) {
    let next = node.nextSibling;
    while (next && isEmpty(next)) next = next.nextSibling;
    if (next) return isBlock(next);
    if (!node.parentNode) return true;
    node = node.parentNode;
  }
  return true;
}

/**
 * Each block and each <br> is a line; a <br> at a block's end only holds its line open. What editors put in for
 * themselves is left out, and a no-break space, which they write for a blank, is a blank.
 */
export function plainText(root: HTMLElement): PlainText {
  let text = '';
  const runs: Run[] = [];
  /** Whether the current line exists, and whether one has ended whose break is not written yet. */
  let [open, ended] = [false, false];
  const begin = (): void => {
    if (ended) text += '\n';
    [open, ended] = [true, false];
  };
  const edge = (): void => {
    if (open) [open, ended] = [false, true];
  };
  const take = (node: Text): void => {
    let at = 0;
    for (const part of node.data.split(fillers)) {
      const start = node.data.indexOf(part, at);
      at = start + part.length;
      if (part === '') continue;
      begin();
      runs.push({ from: text.length, length: part.length, node, offset: start });
      text += part.replaceAll('\u00A0', ' ');
    }
  };
  const walk = (node: Node): void => {
    if (isText(node)) return take(node);
    if (!isElement(node) || node.matches(hints)) return;
    if (node.nodeName === 'BR') {
      begin();
      const parent = node.parentNode ?? root;
      runs.push({ from: text.length, length: 0, node: parent, offset: [...parent.childNodes].indexOf(node) });
      if (!endsBlock(node, root)) text += '\n';
      return;
    }
    const block = node !== root && isBlock(node);
    if (block) edge();
    for (const child of node.childNodes) walk(child);
    if (block) edge();
  };
  walk(root);
  return {
    text,
    placeAt: (offset) => {
      const run = runs.findLast(({ from }) => from <= offset) ?? runs[0];
      if (!run) return { node: root, offset: 0 };
      return { node: run.node, offset: run.offset + Math.min(Math.max(offset - run.from, 0), run.length) };
    },
  };
}
