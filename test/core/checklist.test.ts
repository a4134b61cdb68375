import { describe, expect, test } from 'vitest';
import { zhChecklists } from '../../lib/core/lang/zh/checklists';
import { starterPhrases } from '../../lib/core/lang/zh/starter';
import { type Intent, intents } from '../../lib/core/model/intent';
import { createChecklist } from '../../lib/core/suggest/checklist';

const check = createChecklist(zhChecklists);
const done = (intent: Intent, written: string): string[] =>
  check(intent, written).flatMap(({ name, done }) => (done ? [name.en] : []));

/** They are answered by a word or by looking at what was given. */
const needsNoList: ReadonlySet<Intent> = new Set<Intent>(['ack', 'provide_info', 'other']);

test.each(intents.filter((id) => !needsNoList.has(id)))('%s has a list of at most four parts', (intent) => {
  expect(check(intent, '').length).toBeGreaterThan(0);
  expect(check(intent, '').length).toBeLessThanOrEqual(4);
  expect(done(intent, '')).toEqual([]);
});

describe('a part ticks itself', () => {
  test.each<[Intent, string, string[]]>([
    ['size_advice', '方便说下身高体重吗', ['Ask height, weight, usual size']],
    ['size_advice', '按您的数据建议选M码，不合适可以换', ['Say “suggest / normally”', 'Whether it can be exchanged']],
    ['order_not_shipped', '让您久等了，我这就查一下', ['Feelings first', 'Look it up at once']],
    [
      'order_not_shipped',
      '不好意思，正在帮您查，今天18点前发出',
      ['Feelings first', 'Look it up at once', 'The shop’s shipping time'],
    ],
    [
      'damaged_defective',
      '非常抱歉，麻烦您拍张照片，补发或者退款都可以',
      ['Feelings first', 'Ask for a photo', 'Solutions to choose from'],
    ],
    ['delivery_eta', '预计三天左右到，以快递实际配送为准', ['Arrival as a range; the carrier decides']],
    ['complaint', '在的', []],
  ])('%s: 「%s」', (intent, written, parts) => {
    expect(done(intent, written)).toEqual(parts);
  });
});

test('most starter phrases cover a part of the list of their first intent', () => {
  const listed = starterPhrases.filter(
    ({ intents: [first], role }) => first && zhChecklists[first] && role === 'reply',
  );
  const covering = listed.filter(
    ({ intents: [first], variants }) => first && done(first, variants.join('\n')).length > 0,
  );
  expect(covering.length / listed.length).toBeGreaterThan(0.85);
});
