/** Each rule's examples run in tone-rules.test.ts; here is what the English pack does beside them. */
import { describe, expect, test } from 'vitest';
import { enRules } from '../../lib/core/lang/en/tone/rules';
import { zhRules } from '../../lib/core/lang/zh/tone/rules';
import { createLinter } from '../../lib/core/tone/lint';
import { momentOfExample, noMoment } from '../../lib/core/tone/moment';
import { type Example, exampleOf, type Finding } from '../../lib/core/tone/rule';
import { aReading } from './a-reading';

const linter = createLinter(enRules);
const lint = (text: string, moment = noMoment): Finding[] => linter.lint(text, moment);
const ids = (text: string, moment = noMoment): string[] => lint(text, moment).map(({ rule }) => rule);

const chinese = zhRules
  .flatMap(({ examples }): (string | Example)[] => [...examples.bad, ...examples.good])
  .map(exampleOf)
  .filter(({ text }) => /\p{Script=Han}/u.test(text));

test.each(chinese)('says nothing about the Chinese draft 「$text」', (example) => {
  expect(ids(example.text, momentOfExample(example))).toEqual([]);
});

test('finds what phones write: capitals and the curly apostrophe', () => {
  expect(ids('WE CAN’T DO THAT')).toContain('negative_phrase');
  expect(ids('You’re wrong about that.')).toEqual(['arguing']);
});

test('finds words, not parts of words', () => {
  expect(ids('The shellac is glossy, and hello to your classmates.')).toEqual([]);
});

test('a full stop ends what a question or a please excuses', () => {
  expect(ids('I guess it is cotton. Anything else?')).toEqual(['guess']);
  expect(ids('No idea. Please wait.')).toContain('negative_phrase');
});

test('what an earlier bubble said counts', () => {
  const sorry = { id: '1', side: 'agent', kind: 'text', text: 'I am sorry to hear that.', at: null } as const;
  const moment = { ...noMoment, buyer: 'This is ridiculous!!', sent: [sorry] };
  expect(ids('It leaves the warehouse tonight.', moment)).toEqual([]);
  expect(ids('It leaves the warehouse tonight.', { ...moment, sent: [] })).toEqual(['no_empathy']);
});

describe('a worried buyer', () => {
  const buyer = 'Will it get here before Friday?';
  const fixOf = (mood: 'anxious' | 'angry', stage: 'presale' | 'aftersale') =>
    lint('hello, it is in transit.', { ...noMoment, buyer, reading: aReading({}, { mood, stage }) })[0]?.fix;

  test('is comforted by words that fit the mood, after the greeting', () => {
    expect(fixOf('anxious', 'aftersale')).toEqual({
      from: 7,
      to: 8,
      replacement: 'I understand that you are worried. I',
    });
    expect(fixOf('angry', 'aftersale')?.replacement).toBe('I’m very sorry about this. I');
  });

  test('wants facts, not comfort, before the purchase', () => {
    expect(fixOf('anxious', 'presale')).toBeUndefined();
  });
});
