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
const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

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

  test('leaves no text empty and fills the same places', () => {
    const wrong = [...texts].filter(
      ([key, text]) => text === '' || placesIn(text).join('') !== placesIn(first.get(key) ?? '').join(''),
    );
    expect(wrong).toEqual([]);
  });
});
