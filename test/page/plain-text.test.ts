import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../lib/sites/composer/plain-text';

const editable = (html: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};

describe('lines of an editable element', () => {
  test.each([
    ['', ''],
    ['<br>', ''],
    ['您好', '您好'],
    ['您好<br>在的', '您好\n在的'],
    ['您好<br><br>', '您好\n'],
    ['您好<div>在的</div>', '您好\n在的'],
    ['<div>您好</div><div>在的</div>', '您好\n在的'],
    ['<div>您好</div><div><br></div><div>在的</div>', '您好\n\n在的'],
    ['<p>您好</p><p>在<b>的</b>哦</p>', '您好\n在的哦'],
    ['<div><div>您好</div></div><div>在的</div>', '您好\n在的'],
    ['<div>您好<br>在的</div><div>亲</div>', '您好\n在的\n亲'],
  ])('%s', (html, text) => expect(plainText(editable(html)).text).toBe(text));
});

describe('the way back to the page', () => {
  const words = fc.string({ unit: fc.constantFrom('亲', '在', 'a', ' ', '🙂'), minLength: 1, maxLength: 6 });
  const plain = (text: string) => document.createTextNode(text);
  const bold = (text: string) => {
    const element = document.createElement('b');
    element.append(text);
    return element;
  };
  const line = fc.array(fc.tuple(words, fc.boolean()), { minLength: 1, maxLength: 3 });
  /** The same lines as the editors write them: parted by <br>, or each a block. */
  const editors = fc
    .record({ lines: fc.array(fc.option(line, { nil: [] }), { minLength: 1, maxLength: 5 }), asBlocks: fc.boolean() })
    .map(({ lines, asBlocks }) => {
      const root = document.createElement('div');
      for (const [at, parts] of lines.entries()) {
        const nodes: Node[] = parts.map(([text, strong]) => (strong ? bold(text) : plain(text)));
        const block = document.createElement('div');
        block.append(...(nodes.length > 0 ? nodes : [document.createElement('br')]));
        if (asBlocks) root.append(block);
        else root.append(...(at > 0 ? [document.createElement('br')] : []), ...nodes);
      }
      return { root, written: lines.map((parts) => parts.map(([text]) => text).join('')).join('\n') };
    });

  test('blocks read as the lines that were written', () => {
    fc.assert(
      fc.property(editors, ({ root, written }) => {
        // A break at the very end only holds the last line open: whether it is one more line, editors disagree.
        expect(plainText(root).text.replace(/\n+$/, '')).toBe(written.replace(/\n+$/, ''));
      }),
    );
  });

  test('a range of the text selects exactly its words', () => {
    fc.assert(
      fc.property(editors, fc.nat(), fc.nat(), ({ root }, one, other) => {
        const { text, placeAt } = plainText(root);
        const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
        const range = document.createRange();
        range.setStart(placeAt(from).node, placeAt(from).offset);
        range.setEnd(placeAt(to).node, placeAt(to).offset);
        expect(range.toString()).toBe(text.slice(from, to).replaceAll('\n', ''));
      }),
    );
  });

  test('offsets beyond the text lead to its end, in an empty element to its start', () => {
    const { placeAt } = plainText(editable('您好'));
    expect(placeAt(99)).toMatchObject({ offset: 2 });
    const empty = editable('');
    expect(plainText(empty).placeAt(3)).toEqual({ node: empty, offset: 0 });
  });
});
