/** Every suggestion and every finding says why it is there, in whole sentences, whatever it rests on. */
import { describe, expect, test } from 'vitest';
import { whyLines, type WhyOf } from '../../components/panel/why-lines';
import { toneRuleTexts } from '../../lib/core/lang/tone';
import { intents } from '../../lib/core/model/intent';
import type { Evidence } from '../../lib/core/model/reading';
import { stages } from '../../lib/core/model/stage';
import { say, type Values } from '../../lib/core/text/say';
import { ownWordsRule } from '../../lib/core/tone/sensitive-words';
import { textsOf } from '../texts';
import { aPhrase } from './a-phrase';
import { aReading } from './a-reading';

const languages = ['zh_CN', 'zh_TW', 'en'] as const;
const reasons = ['intent', 'stage', 'soothing', 'words', 'picked'] as const;
const subsets = Array.from({ length: 2 ** reasons.length }, (_, bits) =>
  reasons.filter((_one, at) => bits & (2 ** at)),
);
const evidence: Evidence[][] = [
  [],
  [{ kind: 'words', text: '几号发货', span: { from: 0, to: 4 } }],
  [{ kind: 'order', text: '待发货' }],
  [{ kind: 'earlier', text: '昨天拍的' }],
  [
    { kind: 'order', text: '待发货' },
    { kind: 'words', text: '几号发货', span: { from: 0, to: 4 } },
    { kind: 'words', text: '几号发货', span: { from: 9, to: 13 } },
  ],
];

/** A label with nothing behind it, a place that nobody filled, quotes around nothing. */
const broken = /[:：,，·(（]\s*$|[{}]|undefined|null|NaN|“”|「」|「」/;
const isWhole = (line: string): boolean => line.trim().length > 3 && !broken.test(line);

function* everySuggestion(): Generator<WhyOf> {
  for (const [at, id] of intents.entries())
    for (const given of evidence)
      for (const own of subsets)
        for (const uses of [0, 1, 12]) {
          const chosen = (at + uses) % 2 === 0;
          const stage = stages[at % stages.length] ?? 'presale';
          yield {
            suggestion: { phrase: aPhrase({ id: 'p', intents: [at % 3 === 0 ? 'other' : id] }), reasons: [...own] },
            reading: {
              ...aReading({}, { stage, mood: 'angry' }),
              intents: [{ id, score: 1, evidence: given }],
            },
            uses,
            stageChosen: chosen,
            intentChosen: chosen,
          };
        }
}

describe.each(languages)('in %s', (language) => {
  test('a suggestion has a whole sentence for each thing that speaks for it, and one when nothing does', async () => {
    const texts = await textsOf(language);
    const t = ((key: string, values: Values = {}) => say(texts.get(key) ?? '', values, language)) as Parameters<
      typeof whyLines
    >[1];
    const faults = new Set<string>();
    for (const given of everySuggestion()) {
      const lines = whyLines(given, t);
      if (lines.length === 0) faults.add(`nothing for ${given.suggestion.reasons.join('+')}`);
      for (const line of lines) if (!isWhole(line)) faults.add(line);
    }
    expect([...faults]).toEqual([]);
  });

  test('a finding of any rule has its name, its reason as a sentence, and where the rule comes from', () => {
    const faults = [...toneRuleTexts, ownWordsRule].flatMap(({ id, name, why, source }) =>
      isWhole(why[language]) && /[。.!?]$/.test(why[language]) && name[language].trim() !== '' && source.trim() !== ''
        ? []
        : [`${id}: ${name[language]}, ${why[language]}, ${source}`],
    );
    expect(faults).toEqual([]);
  });
});

test('what the agent chose is told as a choice, and what the whole sentence told without quoting a word', async () => {
  const texts = await textsOf('zh_CN');
  const t = ((key: string, values: Values = {}) => say(texts.get(key) ?? '', values, 'zh_CN')) as Parameters<
    typeof whyLines
  >[1];
  const about = {
    suggestion: { phrase: aPhrase({ id: 'p', intents: ['invoice'] }), reasons: ['intent' as const] },
    reading: aReading({ invoice: 1 }),
    uses: 0,
    stageChosen: false,
  };
  expect(whyLines({ ...about, intentChosen: true }, t)).toEqual(['您选定的意图是“发票”']);
  expect(whyLines({ ...about, intentChosen: false }, t)).toEqual(['从整句话看，顾客的意图是“发票”']);
});
