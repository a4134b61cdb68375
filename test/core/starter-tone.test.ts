import { expect, test } from 'vitest';
import { starterPhrases } from '../../lib/core/lang/zh/starter/index';
import { zhRules } from '../../lib/core/lang/zh/tone/rules/index';
import type { Variable } from '../../lib/core/library/variables';
import type { Reading } from '../../lib/core/model/reading';
import { createLinter } from '../../lib/core/tone/lint';
import { noMoment } from '../../lib/core/tone/moment';
import type { Moment } from '../../lib/core/tone/rule';
import { neutralRules } from '../../lib/core/tone/rules/index';

/** What a shop may have filled in. */
const shop = new Map<string, string>(
  Object.entries({
    buyer: '小雨',
    order: '240118345',
    product: '纯棉四件套',
    order_state: '待发货',
    shop: '晴木家居',
    ship_hours: '48小时内',
    courier: '中通',
    courier_choice: '顺丰、京东快递',
    courier_fee: '10元',
    free_shipping: '满59元包邮',
    return_days: '7天',
    freight_insurance: '每单都送',
    promotion: '满200减20',
    promotion_until: '本周日24点',
    gift_rule: '满199元送收纳袋',
    working_hours: '9点到22点',
    invoice: '收货后可以开电子发票',
    size_advice: '建议选M或L码：正常情况下M码更修身，L码更宽松',
    size_check: '您的身高体重不在这张尺码表的范围里',
    size_missing: '身高和体重',
  } satisfies Record<Variable, string>),
);

const filled = (text: string): string =>
  text.replaceAll(/\{(\w+)(?:\|[^{}]*)?\}/g, (place, name: string) => shop.get(name) ?? place);

const linter = createLinter([...neutralRules, ...zhRules]);

/** Open places are meant to be found, and hints are a matter of taste: both are left out. */
const faults = (texts: readonly string[], moment: Moment): string[] =>
  texts.flatMap((text) =>
    linter
      .lint(filled(text), moment)
      .filter(({ rule, severity }) => rule !== 'placeholder_left' && severity !== 'hint')
      .map(({ rule, from, to }) => `${rule} 「${filled(text).slice(from, to)}」 in ${text}`),
  );

test('no wording of the library is faulted by our own tone rules', () => {
  const texts = starterPhrases.flatMap(({ variants }) => variants);
  expect(faults(texts, noMoment)).toEqual([]);
});

test('what soothes holds before an angry buyer', () => {
  const buyer = '怎么回事，到底什么时候能处理好？太气人了';
  const reading: Reading = {
    question: buyer,
    language: 'zh',
    traditional: false,
    stage: { id: 'aftersale', evidence: [] },
    intents: [{ id: 'complaint', score: 0.9, evidence: [] }],
    mood: { id: 'angry', evidence: [] },
    slots: [],
  };
  // Each against its own question: whether an answer meets the question is not what this test asks.
  const found = starterPhrases
    .filter(({ soothing }) => soothing)
    .flatMap(({ variants, intents: [id = 'complaint'] }) =>
      faults(variants, {
        ...noMoment,
        buyer,
        reading: { ...reading, intents: [{ id, score: 0.9, evidence: [] }] },
      }),
    );
  expect(found).toEqual([]);
});
