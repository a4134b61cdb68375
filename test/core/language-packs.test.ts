/** What a language pack lacks is said, so that nobody finds it out before a buyer; a new pack is told what was forgotten. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/core/lang';
import { coverage, coverageOf, languagePacks, packParts } from '../../lib/core/lang/coverage';
import { starterFor } from '../../lib/core/lang/starter';
import { toneRules } from '../../lib/core/lang/tone';
import { neutralRules } from '../../lib/core/tone/rules';

const folder = resolve(import.meta.dirname, '../../lib/core/lang');
const written = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

test.each(written)('lang/%s stands in every list of languages', (id) => {
  const todo = `name ${id} in languagePacks (lib/core/lang/coverage.ts), in languages (index.ts), its rules in tone.ts and its phrases in starter.ts`;
  const pack = languagePacks.find((one) => one.id === id);
  expect({ todo, listed: pack?.id }).toEqual({ todo, listed: id });
  expect(languages.map(({ cues }) => cues)).toContain(pack?.cues);
  expect(pack?.rules.filter((rule) => !toneRules.includes(rule))).toEqual([]);
  expect(pack?.phrases.filter((phrase) => !starterFor('zh_CN').includes(phrase))).toEqual([]);
});

describe.each(languagePacks)('$id', (pack) => {
  test('holds its own language', () => {
    expect(pack.cues.language).toBe(pack.id);
    expect(pack.phrases.filter(({ language }) => language !== pack.id)).toEqual([]);
  });

  test.each(packParts)('says truly whether it has %s', (part) => {
    // Files are named with hyphens, texts can't be.
    const file = part.replace('_', '-');
    const places = part === 'model' ? [`../../../../public/models/${pack.id}.model`] : [file, `${file}.ts`];
    const exists = places.some((place) => existsSync(join(folder, pack.id, place)));
    const todo = `${exists ? 'add' : 'take away'} '${part}' ${exists ? 'to' : 'from'} the parts of ${pack.id} in lib/core/lang/coverage.ts`;
    expect({ todo, listed: pack.parts.includes(part) }).toEqual({ todo, listed: exists });
  });
});

test('Chinese lacks nothing', () => {
  const [zh] = coverage();
  expect(zh?.lacks).toEqual({ rules: [], intents: [], answers: [], parts: [] });
});

test('English reads every intent and answers it; what it lacks is named', () => {
  const en = coverage().find(({ id }) => id === 'en');
  expect(en?.lacks.intents).toEqual([]);
  expect(en?.lacks.answers).toEqual([]);
  const [first, second] = languagePacks;
  const own = new Set(second?.rules.map(({ id }) => id));
  expect(en?.lacks.rules.map(({ zh_CN }) => zh_CN)).toEqual(
    first.rules.filter(({ id }) => !own.has(id)).map(({ name }) => name.zh_CN),
  );
  expect(en?.rules).toBe(own.size + neutralRules.length);
});

test('a pack with less tells it', () => {
  const [first] = languagePacks;
  const less = coverageOf({
    ...first,
    rules: first.rules.slice(1),
    phrases: first.phrases.filter(({ intents }) => !intents.includes('gift')),
    cues: { ...first.cues, intents: first.cues.intents.map(({ gift: _gift, ...others }) => others) },
    parts: [],
  });
  expect(less.lacks.rules).toEqual([first.rules[0]?.name]);
  expect(less.lacks.intents).toEqual(['gift']);
  expect(less.lacks.answers).toEqual(['gift']);
  expect(less.lacks.parts).toEqual(packParts);
});
