import { describe, expect, test } from 'vitest';
import { createKnownLines } from '../../lib/core/follow-up/known-lines';
import { groupActs } from '../../lib/core/lang/proposal-groups';
import { enStarterPhrases } from '../../lib/core/lang/en/starter';
import { followWords, lineWords } from '../../lib/core/lang/follow-up';
import { starterPhrases } from '../../lib/core/lang/zh/starter';

const does = (text: string) => followWords.acts(text);

describe('no answer yet', () => {
  test.each([
    '好的',
    '在的',
    '您好，在的亲',
    '收到，您稍等',
    '嗯嗯',
    '稍等，我帮您查一下',
    '好的亲，马上帮您核实',
    '不客气',
    '抱歉让您久等了',
    '10分钟内回复您',
    '請您稍候',
    '🙏',
    '。。。',
    '好的呢，您放心',
    '请问还有其他可以帮您的吗？',
    '给您添麻烦了，谢谢您的理解',
    '祝您生活愉快，再见',
    '方便的话给个评价哦',
    '感谢您对我们的支持',
    'OK',
    'Sure, one moment please',
    'Hello, thank you for waiting',
    'Let me check that for you',
    'I’ll get back to you within 10 minutes',
  ])('%s', (text) => expect(does(text)).toContain('mere'));
});

describe('more than a nod', () => {
  test.each([
    '有货',
    '48小时内发货',
    '查到了，您的包裹在杭州转运',
    '这款是纯棉的',
    '不掉色',
    '建议您拍M码',
    '可以退换',
    '这款支持蓝牙',
    '不支持哦',
    '评价里有买家秀',
    '评价后返券的活动已经结束了',
    '已经帮您退款了，明天上午我再确认一下到账情况',
    'L码',
    'In stock',
    'It is pure cotton',
    'I have refunded it',
    'The warehouse says it left today, I will send you the number tomorrow',
    '请稍等，这款是纯棉面料加绒的，春秋单穿冬天打底都合适，机洗请翻面并用洗衣袋，颜色请以实物为准哦',
  ])('%s', (text) => expect(does(text)).not.toContain('mere'));
});

test.each([
  ['可以的亲', 'verdict'],
  ['Yes', 'verdict'],
  ['Are you still interested?', 'urge'],
  ['Please confirm your address', 'check'],
  ['Your parcel has been shipped', 'shipped'],
  ['Sorry, your order will leave later than planned', 'delay'],
  ['It turns out it was lost', 'tidings'],
  ['没有呢', 'verdict'],
  ['是的', 'verdict'],
  ['好的呢', 'mere'],
  ['[微笑]', 'mere'],
  ['有现货的话建议早点下单', 'urge'],
  ['亲，看到您还没有付款，有什么疑问吗', 'urge'],
  ['喜欢的话可以拍下哦', 'urge'],
  ['麻烦核对一下收货地址和规格', 'check'],
  ['您的包裹已经发出，请留意物流', 'shipped'],
  ['抱歉，发货要推迟两天', 'delay'],
  ['查到了，仓库说今天打包', 'tidings'],
] as const)('%s → %s', (text, act) => expect(does(text)).toContain(act));

describe.each([
  ['Chinese', starterPhrases, 's.'],
  ['English', enStarterPhrases, 's.en-'],
] as const)('our own prepared lines in %s are recognised when they are sent', (_language, phrases, prefix) => {
  const own = phrases.flatMap(({ id, role, variants }) => variants.map((text) => ({ id, role, text })));
  const places = lineWords.places(new Date(2026, 10, 25, 14, 10).getTime(), { within: 300_000, until: 1_800_000 });
  const filled = (text: string) => text.replace(/\{([^}|]*)[^}]*\}/g, (_place, name: string) => places[name] ?? '');
  const as = (kind: string) => own.filter(({ id }) => id.startsWith(prefix + kind)).map(({ text }) => filled(text));

  const known = createKnownLines(phrases, groupActs);
  test.each(as('nudge-'))('urging: %s', (text) => {
    expect(known(text)).toEqual(['urge']);
    // Soft English words are known by heart alone: May I help with anything else?
    if (prefix === 's.') expect(does(text)).toContain('urge');
  });
  test.each([...as('nudge-'), ...as('news-')])('no promise: %s', (text) => {
    expect(followWords.promises(text, 0)).toEqual([]);
  });
  test.each(as('news-check'))('a check of the order: %s', (text) => expect(does(text)).toContain('check'));
  test.each(as('news-late'))('news of a delay: %s', (text) => expect(does(text)).toContain('delay'));
  test.each(as('news-shipped'))('news of a parcel: %s', (text) => expect(does(text)).toContain('shipped'));
  test.each(own.filter(({ role }) => role === 'holding').map(({ text }) => filled(text)))('a promise: %s', (text) => {
    expect(followWords.promises(text, 0)).not.toEqual([]);
  });
});

test.each([
  ['收到后在订单里点确认收货就可以', 'check'],
  ['If the payment failed, please order again', 'urge'],
  ['Has it been shipped?', 'tidings'],
  ['Thank you for your payment', 'urge'],
  ['If it has shipped we cannot change it', 'shipped'],
  ['麻烦确认一下订单号', 'check'],
  ['今天晚上会发出', 'delay'],
  ['预计今天发货', 'delay'],
  ['晚点给您发图片', 'delay'],
  ['您的订单号是多少呢', 'shipped'],
  ['如果已经发货就改不了地址了', 'shipped'],
  ['已经发货了吗', 'shipped'],
  ['地址错了的话要重新下单', 'urge'],
  ['付款后48小时内发货', 'urge'],
  ['支付方式在下单时候可以选择', 'urge'],
  ['没有付款成功的话会显示待支付', 'urge'],
  ['可以正常下单的哦', 'urge'],
  ['您已经付款了，放心', 'urge'],
  ['需要分开拍哦', 'urge'],
  ['我帮您申请了', 'mere'],
  ['可以吗', 'verdict'],
  ['好的', 'verdict'],
  ['预计十分钟给您结果', 'tidings'],
] as const)('%s is no %s', (text, act) => expect(does(text)).not.toContain(act));

test('a line of another group, or a word that stands in many, is not taken for one', () => {
  const known = createKnownLines(
    [
      { group: ['物流', '发货时间'], variants: ['今天下午就给您寄出去'] },
      { group: ['催付', '催付'], variants: ['{buyer}您好'] },
    ],
    groupActs,
  );
  expect(known('今天下午就给您寄出去')).toEqual([]);
  expect(known('小鹿您好')).toEqual([]);
});
