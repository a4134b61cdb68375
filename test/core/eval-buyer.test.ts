import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evalBuyer } from '../../scripts/eval/buyer';
import { InputError, readJsonl } from '../../scripts/eval/jsonl';

const line = (id: string, text: string, intent: string, more: object = {}) => ({
  id,
  text,
  context: [],
  stage: 'presale',
  intent,
  mood: 'calm',
  alt: [],
  alt_stage: [],
  sampling: 'random',
  ...more,
});

describe('figures', () => {
  const { figures, predictions } = evalBuyer([
    line('a', '包邮吗', 'shipping_fee'),
    line('b', '发什么快递', 'shipping_time', { alt: ['courier_choice'] }),
    line('c', '能开发票吗', 'gift', { sampling: 'targeted' }),
    line('d', '好的', 'ack', { stage: 'other' }),
  ]);

  test('count alternatives as right, over all and over the random lines', () => {
    expect(figures.all).toMatchObject({ n: 4, intent_top1: 0.75 });
    expect(figures.random).toMatchObject({ n: 3, intent_top1: 1, intent_top3: 1 });
  });

  test('score the stage only where the label is one of the three', () => {
    expect(figures.random.stage_n).toBe(2);
  });

  test('give precision and recall of each intent', () => {
    expect(figures.all.per_intent['gift']).toMatchObject({ n: 1, recall: 0 });
    expect(figures.all.per_intent['shipping_time']).toMatchObject({ precision: 1, recall: 1 });
  });

  test('predictions follow the lines', () => {
    expect(predictions.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(predictions[0]).toMatchObject({ intents: expect.arrayContaining(['shipping_fee']), mood: 'calm' });
  });

  test('placeholders of cleaned data are read as what they stand for', () => {
    expect(evalBuyer([line('a', '[订单号]', 'provide_info')]).figures.all.intent_top1).toBe(1);
  });
});

describe('bad input says what is wrong', () => {
  const file = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'eval-')), 'lines.jsonl');
    writeFileSync(path, text);
    return path;
  };

  test('a missing file', () => {
    expect(() => readJsonl('no-such-file.jsonl')).toThrow(new InputError('Cannot read no-such-file.jsonl'));
  });

  test('a line that is no JSON object, by its number', () => {
    expect(() => readJsonl(file('{"id":"a"}\n\n{broken'))).toThrow(/line 3 is not a JSON object/);
    expect(() => readJsonl(file('[1]'))).toThrow(/line 1/);
  });

  test('a line without a text', () => {
    expect(() => evalBuyer([{ id: 'a' }])).toThrow(/Record 1 has no text in "text"/);
  });
});
