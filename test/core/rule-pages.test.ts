/** The documentation of the rules says what the rules say. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { toneRuleTexts } from '../../lib/core/lang/tone';
import { rulePage, rulesIndex } from '../../scripts/docs/rule-page';

const folder = resolve(import.meta.dirname, '../../docs/rules');
const todo = 'run npm run docs';

test.each(toneRuleTexts)('the page of $id is in step', (rule) => {
  expect({ todo, page: readFileSync(resolve(folder, `${rule.id}.md`), 'utf8') }).toEqual({
    todo,
    page: rulePage(rule),
  });
});

test('the folder holds a page for every rule, the list of them, and nothing else', () => {
  const pages = [...toneRuleTexts.map(({ id }) => `${id}.md`), 'README.md'];
  expect({ todo, pages: readdirSync(folder).toSorted() }).toEqual({ todo, pages: pages.toSorted() });
  expect(readFileSync(resolve(folder, 'README.md'), 'utf8')).toBe(rulesIndex(toneRuleTexts));
});
