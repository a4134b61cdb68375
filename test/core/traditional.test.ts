/** Buyers and agents who write traditional characters get what others get. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/core/lang';
import { starterFor } from '../../lib/core/lang/starter';
import { taiwanSays } from '../../lib/core/lang/zh/taiwan';
import { zhChecklists } from '../../lib/core/lang/zh/checklists';
import { zhCues } from '../../lib/core/lang/zh/cues';
import { zhRules } from '../../lib/core/lang/zh/tone/rules';
import type { Message } from '../../lib/core/model/conversation';
import type { Intent } from '../../lib/core/model/intent';
import { createFolder } from '../../lib/core/recognise/elsewhere';
import { createPolyglot } from '../../lib/core/recognise/polyglot';
import { createChecklist } from '../../lib/core/suggest/checklist';
import { wordingFor } from '../../lib/core/suggest/speech';
import { fold, isTraditional } from '../../lib/core/text/fold';
import { inTaiwan } from '../../lib/core/text/in-taiwan';
import { traditionalPairs } from '../../lib/core/text/traditional';
import { applyFix } from '../../lib/core/tone/fix-all';
import { createLinter } from '../../lib/core/tone/lint';
import { momentOfExample, noMoment } from '../../lib/core/tone/moment';
import { exampleOf } from '../../lib/core/tone/rule';
import { neutralRules } from '../../lib/core/tone/rules';
import { readFolder } from '../../scripts/train/utterances';
import { mainlandTrade } from './mainland-words';

const traditional = new Map<string, string>();
for (let at = 0; at < traditionalPairs.length; at += 2) {
  const [sign = '', plain = ''] = traditionalPairs.slice(at, at + 2);
  if (!traditional.has(plain)) traditional.set(plain, sign);
}
/** Character for character, as an input method for traditional characters writes. */
const rewritten = (text: string): string => Array.from(text, (sign) => traditional.get(sign) ?? sign).join('');
const inTraditional = (messages: readonly Message[]): Message[] =>
  messages.map((message) => ({ ...message, text: rewritten(message.text) }));

const recognise = createPolyglot(languages);
const said = (text: string): Message[] => [{ id: '', side: 'buyer', kind: 'text', text, at: null }];
const read = (text: string) => recognise({ messages: said(text), order: null });

test('every traditional character has one simplified form', () => {
  const signs = Array.from({ length: traditionalPairs.length / 2 }, (_, at) => traditionalPairs[at * 2]);
  expect(signs.filter((sign, at) => signs.indexOf(sign) !== at)).toEqual([]);
});

describe('buyers', () => {
  test('are read alike in both ways of writing', () => {
    const { examples } = readFolder(resolve(import.meta.dirname, '../../scripts/train/zh'));
    const some = examples.filter((_, at) => at % 5 === 0);
    const otherwise = some.filter(({ messages }) => {
      const plain = recognise({ messages, order: null });
      const other = recognise({ messages: inTraditional(messages), order: null });
      return plain.intents[0]?.id !== other.intents[0]?.id || plain.mood.id !== other.mood.id;
    });
    expect(some.length).toBeGreaterThan(900);
    // Words that mean something else in Taiwan: 影片, 讯息.
    expect(otherwise.length / some.length).toBeLessThan(0.005);
  });

  test.each<[Intent, string]>([
    ['product_info', '請問這件外套是什麼材質'],
    ['size_advice', '我身高162體重52公斤穿哪個尺寸'],
    ['size_advice', '平常穿M號，這件要選什麼尺寸'],
    ['compare', '這兩款差在哪裡？'],
    ['stock', '缺貨的那款什麼時候會補貨'],
    ['price_bargain', '可以算便宜一點嗎'],
    ['coupon_promo', '賣場的折價券怎麼領'],
    ['gift', '滿額禮是送什麼'],
    ['competitor_cheaper', '別的賣場比較便宜耶'],
    ['shipping_time', '現在下單什麼時候出貨'],
    ['courier_choice', '可以用黑貓宅急便嗎'],
    ['courier_choice', '請問可以7-11取貨嗎'],
    ['delivery_eta', '星期五前收得到嗎'],
    ['delivery_area', '可以寄到澎湖嗎'],
    ['shipping_fee', '有免運嗎'],
    ['payment', '可以貨到付款嗎'],
    ['order_not_shipped', '怎麼還沒出貨'],
    ['logistics_stuck', '包裹卡在物流中心三天了'],
    ['change_order', '可以改取貨門市嗎'],
    ['return_exchange', '七天鑑賞期內可以退嗎'],
    ['damaged_defective', '打開就壞掉了不會亮'],
    ['wrong_item', '你們寄錯顏色了'],
    ['quality_complaint', '品質好差，線頭一堆'],
    ['complaint', '我要去消保官申訴'],
    ['complaint', '再不處理我就客訴'],
    ['urge_refund', '錢怎麼還沒退給我'],
    ['repair_warranty', '保固多久'],
    ['invoice', '可以開統編嗎'],
    ['human_agent', '請幫我轉真人客服'],
  ])('in Taiwan ask for %s: %s', (intent, text) => expect(read(text).intents[0]?.id).toBe(intent));

  test('are known by their characters, which one line of shared ones does not change', () => {
    expect(read('還有現貨嗎')).toMatchObject({ language: 'zh', traditional: true });
    expect(read('还有现货吗')).toMatchObject({ language: 'zh', traditional: false });
    const talk = [...said('還有現貨嗎'), { ...said('有的')[0], side: 'agent' } as Message, ...said('好的')];
    expect(recognise({ messages: talk, order: null }).traditional).toBe(true);
  });

  test('words of Taiwan are as long as ours, and folded', () => {
    expect(taiwanSays.filter(([theirs, ours]) => theirs.length !== ours.length || fold(theirs) !== theirs)).toEqual([]);
  });
});

describe('drafts', () => {
  const linter = createLinter([...neutralRules, ...zhRules]);
  const cases = zhRules.flatMap((rule) =>
    rule.examples.bad.map((given) => ({ rule: rule.id, given: exampleOf(given) })),
  );

  test.each(cases)('$rule finds $given.text in traditional characters, and mends it in them', ({ rule, given }) => {
    const { buyer, earlier } = given;
    const example = {
      ...given,
      text: rewritten(given.text),
      ...(buyer === undefined ? {} : { buyer: rewritten(buyer) }),
      ...(earlier ? { earlier: earlier.map(([side, text]) => [side, rewritten(text)] as const) } : {}),
    };
    const moment = momentOfExample(example);
    const found = linter.lint(example.text, moment).filter((finding) => finding.rule === rule);
    expect(found.length).toBeGreaterThan(0);
    for (const { fix } of found) {
      if (!fix || !isTraditional(example.text)) continue;
      expect(inTaiwan(fix.replacement)).toBe(fix.replacement);
      const after = linter.lint(applyFix(example.text, fix), moment).filter((finding) => finding.rule === rule);
      expect(after.length).toBeLessThan(found.length);
    }
  });
});

describe('our own lines in Taiwan', () => {
  const phrases = starterFor('zh_TW');
  const wordings = phrases.filter(({ language }) => language === 'zh').flatMap(({ variants }) => variants);

  test('have the ids of the simplified ones, so that edits hold in both', () => {
    expect(phrases.map(({ id }) => id).sort()).toEqual([...starterFor('zh_CN')].map(({ id }) => id).sort());
  });

  test('use Taiwan’s words', () => {
    const found = wordings.flatMap((text) => (text.match(mainlandTrade) ?? []).map((word) => `${word} in ${text}`));
    expect(found).toEqual([]);
  });

  test('are faulted by no rule', () => {
    const linter = createLinter([...neutralRules, ...zhRules]);
    const found = wordings.flatMap((text) =>
      linter
        .lint(text.replaceAll(/\{[^}]*\}/g, '3天'), noMoment)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule }) => `${rule} in ${text}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['头发护理和发货', '頭髮護理和出貨'],
    ['衣服洗干净后重复使用', '衣服洗乾淨後重複使用'],
    ['一只手表的松紧可以定制', '一隻手錶的鬆緊可以訂製'],
    ['{buyer}您好，{几分钟}内回复您', '{buyer}您好，{幾分鐘}內回覆您'],
    ['質量', '質量'],
  ])('%s is written %s', (ours, theirs) => {
    expect(inTaiwan(ours)).toBe(theirs);
  });

  test('reach a buyer who writes traditional characters; what the agent wrote stays', () => {
    const phrase = starterFor('zh_CN').find(({ id }) => id === 's.unshipped-urge');
    if (!phrase) throw new Error('the phrase is gone');
    const buyer = { language: 'zh', traditional: true } as const;
    expect(wordingFor({ ...phrase, builtIn: true, versions: [] }, 0, buyer)).toMatch(/^抱歉讓您久等了/);
    expect(wordingFor({ ...phrase, builtIn: true, versions: [] }, 0, { ...buyer, traditional: false })).toBe(
      phrase.variants[0],
    );
    expect(wordingFor({ ...phrase, builtIn: true, versions: ['a.1'] }, 0, buyer)).toBe(phrase.variants[0]);
    expect(wordingFor(phrase, 0, buyer)).toBe(phrase.variants[0]);
  });

  test('tick the parts of a good answer as the simplified ones do', () => {
    const check = createChecklist(zhChecklists, createFolder(zhCues));
    const ticked = (locale: string): number =>
      starterFor(locale)
        .filter(({ language }) => language === 'zh')
        .flatMap(({ intents: [id], variants }) => (id ? variants.flatMap((text) => check(id, text)) : []))
        .filter(({ done }) => done).length;
    const simplified = ticked('zh_CN');
    expect(simplified).toBeGreaterThan(500);
    expect(ticked('zh_TW') / simplified).toBeGreaterThan(0.95);
  });
});
