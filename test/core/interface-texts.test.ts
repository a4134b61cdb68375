/** No text is written into the code of the interface, and no text of the message files is without a use. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { textsOf } from '../texts';

const root = resolve(import.meta.dirname, '../..');
const sourcesIn = (folder: string): { name: string; text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));

const drawn = [...sourcesIn('components'), ...sourcesIn('entrypoints')];
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

/** Signs around what is quoted, and fonts' names: nothing that is read as a sentence. */
const allowed = /[「」：，。“”（）]/g;

test('no Chinese words stand in components or entrypoints', () => {
  const found = drawn.flatMap(({ name, text }) =>
    withoutComments(text)
      .split('\n')
      .filter((line) => /\p{Script=Han}/u.test(line.replaceAll(allowed, '')))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('no English words stand between tags or in what is read aloud', () => {
  const between = />\s*([A-Z][a-z]+(?: [a-z]+)+|[A-Z][a-z]{2,})\s*<\//g;
  const named = /\b(?:title|aria-label|placeholder|alt)="([^"]*[a-z]{2,}[^"]*)"/gi;
  const found = drawn
    .filter(({ name }) => name.endsWith('.tsx'))
    .flatMap(({ name, text }) =>
      [between, named].flatMap((pattern) =>
        [...withoutComments(text).matchAll(pattern)]
          // Names of keys are the same everywhere.
          .filter(([, words = '']) => !/^(?:Ctrl|Alt|Shift)\+\w$/.test(words))
          .map(([, words]) => `${name}: ${words}`),
      ),
    );
  expect(found).toEqual([]);
});

/** Every key that the code names, and the beginnings of those that it puts together. */
const code =
  [...drawn, ...sourcesIn('lib')].map(({ text }) => text).join('\n') +
  readFileSync(join(root, 'wxt.config.ts'), 'utf8');
const whole = new Set([...code.matchAll(/['"`]([a-z_]+(?:\.\w+)+)['"`]/g)].map(([, key = '']) => key));
const begun = [...new Set([...code.matchAll(/`([a-z_]+(?:\.[a-z_]+)*[._])\$\{/g)].map(([, start = '']) => start))];
const inManifest = new Set(
  [...code.matchAll(/__MSG_(\w+?)(?:\$\{\w+\})?__/g)].map(([, key = '']) => key.replace(/_$/, '')),
);

test('every text is used', async () => {
  // Those with @@ are the browser's own.
  const keys = [...(await textsOf('zh_CN')).keys()].filter((key) => !key.startsWith('@@'));
  const used = (key: string): boolean =>
    key === 'locale' ||
    whole.has(key) ||
    begun.some((start) => key.startsWith(start)) ||
    [...inManifest].some((name) => key.replaceAll('.', '_').startsWith(name));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});
