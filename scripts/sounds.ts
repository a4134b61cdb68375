/**
 * Writes lib/core/lang/zh/sounds.ts: how characters sound, out of pinyin-pro (MIT). The package itself is 142 kB with
 * its words; a search that accepts every common reading of a character needs no words, and a tenth of that.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pinyin } from 'pinyin-pro';
import { starterPhrases } from '../lib/core/lang/zh/starter';
import { readFolder } from './train/utterances';

/** A reading that fewer words of the package's dictionary and of our own texts use is a literary or a dialect one. */
const commonFrom = 2;
const lineLength = 110;

/** Characters of GB 2312: what a Chinese keyboard writes every day. */
function characters(): string[] {
  const decoder = new TextDecoder('gbk');
  const all: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/^[\u4e00-\u9fff]$/.test(character)) all.push(character);
    }
  return all;
}

const plain = (reading: string): string =>
  reading
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '');

/** @returns character → its readings in context, and how often */
async function readingsInWords(): Promise<Map<string, Map<string, number>>> {
  const counts = new Map<string, Map<string, number>>();
  const note = (character: string, reading: string): void => {
    const of = counts.get(character) ?? new Map<string, number>();
    counts.set(character, of.set(plain(reading), (of.get(plain(reading)) ?? 0) + 1));
  };
  // The words are no part of the package's interface: hence its exact version in package.json.
  const folder = resolve(dirname(createRequire(import.meta.url).resolve('pinyin-pro')), 'esm/data');
  for (const file of ['dict2.mjs', 'dict3.mjs', 'dict4.mjs']) {
    const { default: words } = (await import(pathToFileURL(resolve(folder, file)).href)) as {
      default: Record<string, string>;
    };
    for (const [word, readings] of Object.entries(words))
      for (const [at, reading] of readings.split(' ').entries()) note(Array.from(word)[at] ?? '', reading);
  }
  for (const text of ownTexts()) {
    const readings = pinyin(text, { type: 'array' });
    for (const [at, character] of Array.from(text).entries()) note(character, readings[at] ?? '');
  }
  return counts;
}

/** Sentences, for readings that no word alone has: 了 as le. */
const ownTexts = (): string[] => [
  ...starterPhrases.flatMap(({ title, variants }) => [title, ...variants]),
  ...readFolder(resolve(import.meta.dirname, 'train/zh')).examples.flatMap(({ messages }) =>
    messages.map(({ text }) => text),
  ),
];

const inWords = await readingsInWords();
const bySound = new Map<string, string>();
for (const character of characters()) {
  const [first = ''] = pinyin(character, { toneType: 'none', type: 'array', v: true });
  const common = [...(inWords.get(character) ?? [])].flatMap(([reading, words]) =>
    words >= commonFrom ? [reading] : [],
  );
  for (const sound of new Set([first, ...common]))
    if (/^[a-z]+$/.test(sound)) bySound.set(sound, (bySound.get(sound) ?? '') + character);
}

const lines: string[] = [''];
for (const entry of [...bySound].sort(([a], [b]) => (a < b ? -1 : 1)).map((parts) => parts.join(''))) {
  const line = lines.at(-1) ?? '';
  if (line !== '' && line.length + entry.length > lineLength) lines.push(entry);
  else lines[lines.length - 1] = line === '' ? entry : `${line} ${entry}`;
}
writeFileSync(
  resolve(import.meta.dirname, '../lib/core/lang/zh/sounds.ts'),
  `/**
 * How characters sound, written by \`npm run sounds\`: each syllable without its tone, ü as v, and the characters of
 * GB 2312 that have it as a common reading. From pinyin-pro (MIT).
 */
export const zhSounds = \`
${lines.join('\n')}
\`;
`,
);
