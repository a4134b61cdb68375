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
/** Whatever else an agent may come to see. */
const others = ['lib/app', 'lib/guest', 'lib/platform', 'lib/sites'].flatMap(sourcesIn);

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
const linesOf = (text: string): string[] => withoutComments(text).split('\n');

/** Signs between texts are no words. */
const signs = /[：，。（）]/g;
const chineseIn = (text: string): string[] =>
  linesOf(text).filter((line) => /[\p{Script=Han}「」“”]/u.test(line.replaceAll(signs, '')));

/** Words of marketplaces' own pages, by which they are read; names of sites; what a spreadsheet is called and holds. */
const readsPages =
  /^lib\/sites\/(?:profiles\/|reading\/|hints\.ts|proof\/send-guard\.ts)|^lib\/app\/export\/write-sheet\.ts/;

test('no Chinese words stand in the code of the interface', () => {
  const found = [...drawn, ...others]
    .filter(({ name }) => !readsPages.test(name))
    .flatMap(({ name, text }) => chineseIn(text).map((line) => `${name}: ${line.trim()}`));
  expect(found).toEqual([]);
});

/** A quoted text with a word in it; what is put in is not the code's. */
const quoted = String.raw`(['"\x60])((?:(?!\1)[^\\\n])*)\1`;
const named = new RegExp(String.raw`\b(?:title|aria-label|aria-description|placeholder|alt)=\{?\s*${quoted}`, 'gi');
const written = new RegExp(
  String.raw`(?:\.(?:title|textContent|innerText|ariaLabel|placeholder|alt)\s*=|setAttribute\('(?:aria-label|title|placeholder|alt)',)\s*${quoted}`,
  'g',
);
const between = /<[A-Za-z][\w.]*(?:\s[^<>{}]*)?>\s*([^<>{}\n]*[A-Za-z]{2,}[^<>{}\n]*)\s*(?:<\/|\{)/g;
/** Names of keys are the same everywhere. */
const keyNames = /^(?:Ctrl|Alt|Shift|Esc|Enter|Tab|Delete|F\d)(?:\+\w+)?$/;

const englishIn = (text: string, hasTags = true): string[] => {
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(named), ...code.matchAll(written)].map(([, , words = '']) => words),
    ...(hasTags ? [...code.matchAll(between)] : []).map(([, words = '']) => words),
  ].filter((words) => /[A-Za-z]{2,}/.test(words.replaceAll(/\$\{[^}]*\}/g, '')) && !keyNames.test(words.trim()));
};

test('no English words stand between tags or in what is read aloud', () => {
  const found = [...drawn, ...others].flatMap(({ name, text }) =>
    englishIn(text, name.endsWith('.tsx')).map((words) => `${name}: ${words}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['<button>保存</button>', chineseIn],
  ["button.title = '保存';", chineseIn],
  ['{t("panel.fix_to")}「{words}」', chineseIn],
  ['<button type="button">Save now</button>', englishIn],
  ['<b>save</b>', englishIn],
  ['<p class="soft">used {count} times</p>', englishIn],
  ['<button aria-label="close" />', englishIn],
  ["<input placeholder={'Search'} />", englishIn],
  ['<i title={`Open ${name}`} />', englishIn],
  ["element.textContent = 'Not found';", englishIn],
  ["element.setAttribute('aria-label', 'Close');", englishIn],
])('such a line is caught: %s', (line, find: (text: string) => string[]) => expect(find(line)).not.toEqual([]));

test.each([
  "<button>{t('options.save')}</button>",
  '<i title={`${t("remind.done")}: ${label}`} />',
  '<kbd>Esc</kbd>',
  '// 保存',
])('and such a one is not: %s', (line) => expect([...chineseIn(line), ...englishIn(line)]).toEqual([]));

test('numbers and times are written in one place each', () => {
  const places = new Set(['components/shared/when.ts', 'lib/core/text/say.ts']);
  const found = [...drawn, ...others, ...sourcesIn('lib/core/text')].filter(
    ({ name, text }) =>
      !places.has(name) && /\bIntl\.(?!Segmenter|Collator)|\.toLocale(?:String|DateString|TimeString)\(/.test(text),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});

/** Every key that the code names, and the beginnings of those that it puts together. */
const code =
  [...drawn, ...sourcesIn('lib')].map(({ text }) => text).join('\n') +
  readFileSync(join(root, 'wxt.config.ts'), 'utf8');
const whole = new Set([...code.matchAll(/['"`]([a-z_]+(?:\.\w+)+)['"`]/g)].map(([, key = '']) => key));
const begun = [...code.matchAll(/`([a-z_]+(?:\.[a-z_]+)*[._])\$\{[^}`]*\}(?:(\w*)`)?/g)].map(
  ([, start = '', end = '']) => ({ start, end }),
);
/** What a key that is put together can end with stands somewhere in the code, too. */
const words = new Set([...(code.match(/\w+/g) ?? []), ...(code.match(/[\w-]+/g) ?? [])]);
const inManifest = new Set(
  [...code.matchAll(/__MSG_(\w+?)(?:\$\{\w+\})?__/g)].map(([, key = '']) => key.replace(/_$/, '')),
);

test('every text is used', async () => {
  // Those with @@ are the browser's own.
  const keys = [...(await textsOf('zh_CN')).keys()].filter((key) => !key.startsWith('@@'));
  const used = (key: string): boolean =>
    key === 'locale' ||
    whole.has(key) ||
    begun.some(
      ({ start, end }) =>
        key.startsWith(start) &&
        key.endsWith(end) &&
        key
          .slice(start.length, key.length - end.length)
          .split('.')
          .every((part) => words.has(part)),
    ) ||
    [...inManifest].some((name) => key.replaceAll('.', '_').startsWith(name));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});
