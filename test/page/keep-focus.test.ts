import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../components/shared/keep-focus';

let end: () => void;
let hasFocus: boolean;
beforeEach(() => {
  // jsdom takes the focus from the whole window with the element that had it; a browser does not.
  hasFocus = true;
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
});

const rows = ['a', 'b', 'c'].map(
  (id) => `<li id="${id}"><button data-testid="open">开</button><button data-testid="done">好</button></li>`,
);
const list = `<section><p id="undo"></p><ul>${rows.join('')}</ul></section><footer><button id="other">库</button></footer>`;
const draw = (html: string): void => {
  document.body.innerHTML = `<div id="root">${html}</div>`;
  end = keepFocus(document);
};
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** Where the focus is: the row and the control, or the element's own id. */
const where = (): string => {
  const { activeElement } = document;
  const row = activeElement?.closest('li')?.id;
  return row ? `${row} ${activeElement?.getAttribute('data-testid')}` : (activeElement?.id ?? '');
};
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test.each([
  ['b', 'c done'],
  ['a', 'b done'],
  ['c', 'b done'],
])('when row %s goes, the same control of the nearest row has the focus', async (gone, next) => {
  draw(list);
  one(`#${gone} [data-testid="done"]`).focus();
  one(`#${gone}`).remove();
  await settle();
  expect(where()).toBe(next);
});

test('rows that came meanwhile count; after the last row it is what was offered beside the list', async () => {
  draw(list);
  one('#b [data-testid="done"]').focus();
  for (const id of ['a', 'c']) one(`#${id}`).remove();
  await settle();
  one('ul').insertAdjacentHTML('beforeend', rows[0] ?? '');
  one('#b').remove();
  await settle();
  expect(where()).toBe('a done');
  one('#undo').innerHTML = '<button id="back">撤销</button>';
  one('#a').remove();
  await settle();
  expect(where()).toBe('back');
});

test('a whole panel that makes room for a strip leaves the focus on the strip', async () => {
  draw('<div class="panel"><header><button id="collapse">收起</button></header><main><input id="search"></main></div>');
  one('#collapse').focus();
  one('#root').innerHTML = '<main><button id="expand">展开</button></main>';
  await settle();
  expect(where()).toBe('expand');
});

test('a control that went after it was left takes nothing along', async () => {
  draw(list);
  one('#a [data-testid="done"]').focus();
  one('#a [data-testid="done"]').blur();
  await settle();
  one('#a').remove();
  await settle();
  expect(document.activeElement).toBe(document.body);
});

test('in a window that has no focus nothing takes it', async () => {
  draw(list);
  one('#a [data-testid="done"]').focus();
  hasFocus = false;
  one('#a').remove();
  await settle();
  expect(document.activeElement).toBe(document.body);
});
