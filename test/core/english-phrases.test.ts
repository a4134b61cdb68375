/** The English starter library: what an agent needs for buyers who write English. */
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { languages } from '../../lib/core/lang';
import { enPlaces } from '../../lib/core/lang/en/places';
import { enStarterPhrases } from '../../lib/core/lang/en/starter';
import { enRules } from '../../lib/core/lang/en/tone/rules';
import { lineWords } from '../../lib/core/lang/follow-up';
import { starterFor } from '../../lib/core/lang/starter';
import { phraseSchema } from '../../lib/core/library/phrase';
import { isVariable } from '../../lib/core/library/variables';
import { type Intent, intents } from '../../lib/core/model/intent';
import type { Message } from '../../lib/core/model/conversation';
import { createPolyglot } from '../../lib/core/recognise/polyglot';
import { fillVariables } from '../../lib/core/suggest/fill';
import { awayLine, holdingLine } from '../../lib/core/suggest/holding';
import { createSuggester } from '../../lib/core/suggest/suggest';
import { createLinter } from '../../lib/core/tone/lint';
import { noMoment } from '../../lib/core/tone/moment';
import { neutralRules } from '../../lib/core/tone/rules';
import { finish } from '../../lib/app/work';

const wordings = enStarterPhrases.flatMap(({ variants }) => variants);

describe('the English starter library', () => {
  test('is well formed, in English, with ids and titles of its own', () => {
    expect(enStarterPhrases.filter((phrase) => !v.is(phraseSchema, phrase) || phrase.language !== 'en')).toEqual([]);
    expect(wordings.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    const ids = starterFor('en').map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const titles = enStarterPhrases.map(({ title }) => title);
    expect(titles.length).toBe(new Set(titles).size);
  });

  test.each(intents)('%s has an answer in two wordings', (intent) => {
    const answers = enStarterPhrases.filter((phrase) => phrase.intents.includes(intent) && phrase.role === 'reply');
    expect(answers.flatMap(({ variants }) => variants).length).toBeGreaterThanOrEqual(2);
  });

  test.each<Intent>([
    'order_not_shipped',
    'logistics_stuck',
    'damaged_defective',
    'wrong_item',
    'quality_complaint',
    'complaint',
    'urge_refund',
  ])('%s has a line that soothes', (intent) =>
    expect(enStarterPhrases.some(({ intents, soothing }) => soothing && intents.includes(intent))).toBe(true),
  );

  test('is faulted by no tone rule', () => {
    const linter = createLinter([...neutralRules, ...enRules]);
    const faults = wordings.flatMap((text) =>
      linter
        .lint(text.replaceAll(/\{[^}]*\}/g, 'soon'), noMoment)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, from, to }) => `${rule}: ${text.slice(from, to)} in ${text}`),
    );
    expect(faults).toEqual([]);
  });

  test('uses variables by their names', () => {
    const names = wordings.flatMap((text) => [...text.matchAll(/\{(\w+_\w+)\}/g)].map(([, name = '']) => name));
    expect(names.filter((name) => !isVariable(name))).toEqual([]);
    expect(fillVariables('We ship within {ship_hours}.', {}).text).toBe('We ship within {ship_hours}.');
  });
});

const recognise = createPolyglot(languages);
const phrases = starterFor('zh_CN');
const suggester = finish(createSuggester(phrases));
const said = (text: string): Message[] => [{ id: '', side: 'buyer', kind: 'text', text, at: null }];
const moment = { picks: [], served: new Map(), values: {}, now: 0 };

test.each([
  ['Hi, when will you ship my order?', 'en'],
  ['The cup arrived broken', 'en'],
  ['Do you have this in size M?', 'en'],
  ['什么时候发货', 'zh'],
  ['收到的时候已经碎了', 'zh'],
])('%s is answered in %s alone', (text, language) => {
  const found = suggester.suggest(recognise({ messages: said(text), order: null }), moment);
  expect(found).toHaveLength(3);
  expect(found.filter(({ phrase }) => phrase.language !== language)).toEqual([]);
});

test('lines that buy time are in the buyer’s language, with the time in it', () => {
  const reading = recognise({ messages: said('Where is my parcel? It has not moved for days'), order: null });
  const now = new Date(2026, 10, 28, 15, 2).getTime();
  const places = enPlaces(now, { within: 600_000, until: 3_600_000 });
  const lines = { served: new Map(), values: {}, speech: reading, places };
  expect(holdingLine(phrases, reading, lines, { again: lineWords.again, waits: false })?.text).toMatch(
    /4:05 pm|10 minutes/,
  );
  const again = holdingLine(phrases, reading, lines, { again: lineWords.again, waits: true });
  expect(again?.phrase.id).toBe('s.en-holding-still');
  expect(awayLine(phrases, 60, lines)?.text).toContain('4:05 pm');
  expect(awayLine(phrases, 60, { ...lines, speech: { language: 'zh', traditional: false } })?.phrase.language).toBe(
    'zh',
  );
});

test('times are said as English says them', () => {
  const now = new Date(2026, 10, 28, 22, 58).getTime();
  expect(enPlaces(now, { within: 30_000, until: 3_600_000 })).toEqual({
    minutes: '1 minute',
    time: '12:00 am tomorrow',
  });
  expect(enPlaces(now, { within: 7_200_000, until: 5 * 86_400_000 })).toEqual({
    minutes: '2 hours',
    time: '11:00 pm on 3 December',
  });
});
