/** The text of an editable element, with a way back from each offset to the DOM. */

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

const blocks = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'H1', 'H2', 'H3']);

/** Blocks and <br> become newlines; a <br> that only holds an empty block open counts once. */
export function plainText(root: HTMLElement): PlainText {
  let text = '';
  const runs: { from: number; node: Text }[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      runs.push({ from: text.length, node });
      text += node.data;
      return;
    }
    if (node.nodeName === 'BR') {
      if (node.nextSibling || !blocks.has(node.parentNode?.nodeName ?? '') || node.parentNode === root) text += '\n';
      return;
    }
    const block = node !== root && blocks.has(node.nodeName);
    // The text before a block ends a line; the first child of an empty root does not.
    if (block && node.previousSibling && node.previousSibling.nodeName !== 'BR') text += '\n';
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  if (root.lastChild?.nodeName === 'BR') text = text.replace(/\n$/, '');
  return {
    text,
    placeAt: (offset) => {
      const run = runs.findLast((candidate) => candidate.from <= offset) ?? runs[0];
      if (!run) return { node: root, offset: 0 };
      return { node: run.node, offset: Math.min(Math.max(offset - run.from, 0), run.node.data.length) };
    },
  };
}
