import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readModel, writeModel } from '../../lib/core/classify/model';
import { type Intent, intents } from '../../lib/core/model/intent';
import { createReader } from '../../scripts/lib/reader';
import { readExamples, readFolder } from '../../scripts/train/utterances';

const root = join(import.meta.dirname, '../..');
const { examples, checksum } = readFolder(join(root, 'scripts/train/zh'));
const { buffer } = Uint8Array.from(readFileSync(join(root, 'public/models/zh.model')));
const read = createReader();
describe('the model that ships', () => {
  test('was trained on utterances and cues as they stand', () => {
    const todo = 'npm run train';
    expect({ todo, checksum: readModel(buffer)?.checksum }).toEqual({ todo, checksum });
  });

  test('has seen thousands of utterances, and enough of every intent', () => {
    expect(examples.length).toBeGreaterThan(4000);
    const seen = (intent: Intent) => examples.filter((example) => example.intents[0] === intent).length;
    expect(intents.filter((intent) => seen(intent) < 40)).toEqual([]);
  });

  test('of another version, or cut off, is refused', () => {
    const model = readModel(buffer);
    expect(model && readModel(writeModel(model))).toEqual(model);
    expect(readModel(buffer.slice(0, -1))).toBeNull();
    expect(readModel(new ArrayBuffer(buffer.byteLength))).toBeNull();
  });
});

describe('what no cue names', () => {
  test.each<[string, Intent]>([
    ['箱子里就一只鞋', 'wrong_item'],
    ['擦了俩月痘印一点没淡', 'no_effect'],
    ['敷了三片脸还是那么干', 'no_effect'],
    ['孩子吃了拉肚子', 'no_effect'],
  ])('「%s」 has %s among the three', (text, intent) => {
    const messages = [{ id: '1', side: 'buyer', kind: 'text', text, at: null } as const];
    expect(read({ messages, order: null }).intents.map(({ id }) => id)).toContain(intent);
  });
});

test('whatever a buyer writes, it is read, and the evidence stands in the question', () => {
  const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u202E', '\u200B', '\uD83D', '没收到', '1️⃣'));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const text = units.join('');
      const reading = read({ messages: [{ id: '1', side: 'buyer', kind: 'text', text, at: null }], order: null });
      const spans = [...reading.intents, reading.stage, reading.mood].flatMap(({ evidence }) => evidence);
      for (const one of spans)
        if (one.kind === 'words') expect(reading.question.slice(one.span.from, one.span.to)).toBe(one.text);
      expect(reading.intents.length).toBeGreaterThan(0);
    }),
  );
});

describe('training texts', () => {
  test('say stage, mood, context, bubbles and a second intent', () => {
    const text = '# 说明\n[insale angry]\nB:发了吗 | A:查下哦 | 催催 // 急 +logistics_stuck';
    expect(readExamples('order_not_shipped', text)).toMatchObject([
      {
        intents: ['order_not_shipped', 'logistics_stuck'],
        stage: 'insale',
        mood: 'angry',
        messages: [
          { side: 'buyer', text: '发了吗' },
          { side: 'agent', text: '查下哦' },
          { side: 'buyer', text: '催催' },
          { side: 'buyer', text: '急' },
        ],
      },
    ]);
  });

  test.each([
    ['催催', 'order_not_shipped.txt, line 1: a header'],
    ['[nowhere]', 'line 1: [nowhere] is none of'],
    ['[insale]\n催催 +hurry', 'line 2: there is no intent hurry'],
  ])('that are wrong are named with their line: %j', (text, message) => {
    expect(() => readExamples('order_not_shipped', text)).toThrow(message);
  });
});
