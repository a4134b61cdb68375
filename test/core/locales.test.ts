/** The interface's languages say the same things. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { intents, moods } from '../../lib/core/model/intent';
import { outcomes } from '../../lib/core/model/outcome';
import { stages } from '../../lib/core/model/stage';
import { textsOf } from '../texts';

const folder = resolve(import.meta.dirname, '../../lib/locales');
const languages = readdirSync(folder).map((file) => file.replace('.yml', ''));
const first = await textsOf('zh_CN');
const placesIn = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join('');
/** A text that counts has a form for one and a form for more. */
const formsOf = (text: string): string[] => text.split(' | ');

test('zh_CN names every stage, intent, mood and outcome', () => {
  const wanted = [
    ...stages.map((id) => `stage.${id}`),
    ...intents.map((id) => `intent.${id}`),
    ...moods.map((id) => `mood.${id}`),
    ...outcomes.map((id) => `notice.${id}`),
  ];
  expect(wanted.filter((key) => !first.get(key))).toEqual([]);
});

describe.each(languages)('%s', async (language) => {
  const texts = await textsOf(language);

  test('has every text of zh_CN and no other', () => {
    expect([...texts.keys()].sort()).toEqual([...first.keys()].sort());
  });

  test('names its texts as browsers take it: with any other sign they refuse the whole extension', () => {
    expect([...texts.keys()].filter((key) => !/^@@|^[A-Za-z0-9_.]+$/.test(key))).toEqual([]);
  });

  test('leaves no text empty and fills the same places', () => {
    const wrong = [...texts].filter(
      ([key, text]) =>
        text.trim() === '' || formsOf(text).some((form) => placesIn(form) !== placesIn(first.get(key) ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  test('counts in two forms where the language has two, and only by {count}', () => {
    const counting = [...texts].filter(([, text]) => text.includes(' | '));
    const wrong = counting.filter(([, text]) => formsOf(text).length !== 2 || !placesIn(text).includes('{count}'));
    expect(wrong).toEqual([]);
    expect(counting.length > 0).toBe(language === 'en');
  });
});

test('en has no plural noun after a number without its singular', async () => {
  const lacking = [...(await textsOf('en'))].filter(
    ([, text]) =>
      !text.includes(' | ') &&
      /\{count\} (?:\w+ ){0,2}?(?:phrases|messages|rules|pictures|issues|words|wordings)\b/.test(text),
  );
  expect(lacking).toEqual([]);
});
