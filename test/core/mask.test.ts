/** What leaves the shop as evidence names nobody by number, door or account; what is sold, paid and dated stays. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskPrivate } from '../../lib/core/evidence/mask';
import { transcriptOf } from '../../lib/core/evidence/transcript';

/** The words, and what of them nobody may read afterwards. */
const hidden: readonly [text: string, ...secrets: string[]][] = [
  // Phones
  ['我电话13800001234', '13800001234'],
  ['138 0000 1234 联系我', '0000 1234'],
  ['打138-0000-1234', '0000-1234'],
  ['手机138.0000.1234', '0000.1234'],
  ['+86 138 0000 1234', '0000 1234'],
  ['+8613800001234', '3800001234'],
  ['86-13800001234', '3800001234'],
  ['１３８００００１２３４这个号', '１３８００００１２３４'],
  ['电话是①③⑧00001234', '00001234'],
  ['13800 001234', '001234'],
  ['一三八零零零零一二三四', '三八零零零零一二三四'],
  ['壹叁捌零零零零壹贰叁肆', '零零零零壹贰'],
  ['座机0571-88001234', '88001234'],
  ['(0571)88001234转802', '88001234', '802'],
  ['021 5588 1234', '5588 1234'],
  ['010-6500 1234', '6500 1234'],
  ['香港+852 6123 4567', '6123 4567'],
  ['call me +1 415 555 0132', '555 0132'],
  ['座机88001234', '88001234'],
  // People
  ['身份证11010519491231002X', '19491231'],
  ['身份证号是110105 19491231 002X', '19491231'],
  ['110105-1949-1231-0023 帮我查', '1949-1231'],
  ['老身份证110105491231002', '491231002'],
  ['护照号E12345678', '12345678'],
  ['港澳通行证H1234567890', '1234567890'],
  ['收件人：王小明', '王小明', '小明'],
  ['收货人叫欧阳小明，别写错', '欧阳小明', '小明'],
  ['王小明 13800001234', '王小明', '小明'],
  ['李四，13800001234，浙江省杭州市西湖区文三路88号', '李四', '文三路88号'],
  ['杭州市西湖区文三路88号 王小明', '小明'],
  ['户名张三丰', '三丰'],
  // Money
  ['卡号6222 0202 0011 2233 446', '0202 0011'],
  ['6222020200112233446', '0200112233'],
  ['6222-0202-0011-2233', '0202-0011'],
  ['信用卡4111 1111 1111 1111', '1111 1111'],
  ['支付宝账号wangxm_88', 'wangxm_88'],
  ['银行账号 33001616 27050001234', '27050001234'],
  // Orders and parcels
  ['订单230987654321什么时候发', '0987654321'],
  ['订单号230101-123456789012345', '123456789012345'],
  ['单号SF1234567890123', '34567890123'],
  ['YT8812345678901到哪了', '12345678901'],
  ['JDVE01234567890-1-1-', '234567890'],
  ['快递单号：773012345678901', '012345678901'],
  ['Order 112-1234567-1234567', '1234567-12345'],
  ['RB123456789CN', '123456789'],
  ['运单号AB12C3456', '12C34'],
  // Accounts and codes
  ['我微信abc_wang88', 'abc_wang88'],
  ['加v：wang-xm-2020', 'wang-xm-2020'],
  ['vx wxm19990101', 'wxm19990101'],
  ['wxid_a1b2c3d4e5f6', 'a1b2c3d4e5f6'],
  ['微信号13800001234', '13800001234'],
  ['QQ 12345678', '12345678'],
  ['qq号是54321', '54321'],
  ['发到wang.li@example.com', 'wang.li', 'example'],
  ['邮箱12345678@qq.com', '12345678', 'qq.com'],
  ['取件码3-2-8812', '3-2-8812'],
  ['验证码 492817', '492817'],
  ['邮编310012', '310012'],
  // Addresses
  ['收货地址浙江省杭州市西湖区文三路88号4幢501室', '文三路88号', '4幢', '501'],
  ['寄到建国路88号2栋301', '88号', '2栋', '301'],
  ['阳光花园3栋2单元501', '3栋', '501'],
  ['住万科小区12-3-401', '12-3', '401'],
  ['文三路三十八号五零一室', '三十八号', '五零一'],
  ['翠苑一区12幢', '12幢'],
  ['河南省信阳市固始县李店镇王庄村5组12号', '王庄村5组', '12号'],
  ['浙江大学紫金港校区8舍312', '8舍', '312'],
  ['国贸大厦A座1203', 'A座', '1203'],
  ['龙阳路2345弄18号1202室', '2345弄', '1202'],
];

const shown: readonly string[] = [
  // Money and counts
  '两件一共 159.00，3 天内发',
  '¥12999-15999',
  '1999-2999元的都有',
  '一共1234567元',
  '满300减50，上不封顶',
  '原价1299，现价899',
  '4998 5998 6998 7998 四档',
  // Sizes
  '160 165 170 175 180 都有',
  '尺码175/92A 180/96A',
  '尺寸 120*60*75cm',
  '三围88-66-90',
  '鞋码36 37 38 39 40 41',
  '腰围2尺1，身高163体重110',
  // Dates and times
  '2026-11-23 10:00 下单的',
  '2026.11.23 到',
  '2026/11/23 18:05:09',
  '2026年11月23日',
  '20261123批次',
  '11月5号发货，8号能到',
  '20:30-22:00 在线',
  '2026-11-23 至 2026-11-30 活动',
  // Goods
  'iPhone 15 Pro Max 256G',
  'KFR-35GW/N8XHA1',
  'WH-1000XM5 和 RTX4090',
  '型号SM-S9280',
  '电池5000mAh，1200000像素',
  '3号色，2号链接',
  'M2012K11AC 这款',
  // Talk
  '快递在路上了8号能到',
  '一路走来不容易，5号楼上那款',
  '我知道3号链接便宜',
  '杭州市西湖区能送到吗',
  '马上给您查，周三前答复',
  '客服热线95338',
  '微信支付可以吗',
  '支付宝付款的',
  '第3条评价有图，100%棉',
  '高兴认识您',
  '收件人是本人吗',
  '订单什么时候发',
];

test(`of ${hidden.length} private things each is hidden, of ${shown.length} others none`, () => {
  const leaks = hidden.flatMap(([text, ...secrets]) => {
    const masked = maskPrivate(text);
    return secrets.some((secret) => masked.includes(secret)) ? [`${text} → ${masked}`] : [];
  });
  const eager = shown.flatMap((text) => (maskPrivate(text) === text ? [] : [`${text} → ${maskPrivate(text)}`]));
  expect({ leaks, eager }).toEqual({ leaks: [], eager: [] });
});

test('enough is left to tell which one is meant, and the words around it stay', () => {
  expect(maskPrivate('我电话13800001234，单号SF1234567890123，谢谢')).toBe('我电话138****34，单号SF1****23，谢谢');
  expect(maskPrivate('2026-11-23 10:00 打13800001234')).toBe('2026-11-23 10:00 打138****34');
  expect(maskPrivate('收件人：陳小明')).toBe('收件人：陳**');
  expect(maskPrivate('台北市中正區臺灣路88號4樓')).toMatch(/^台北\*{3}/);
  expect(maskPrivate('發到Wang.Li@example.com')).toBe('發到W***@***');
  expect(maskPrivate('+86 138 0000 1234')).toBe('138****34');
});

test('no run of seven digits is left, whatever stands around it, but a day or a price', () => {
  const number = fc.stringMatching(/^\d{7,20}$/).filter((digits) => !/^20\d{6}$/.test(digits));
  const before = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Sc}\p{N}]\s*$/u.test(text));
  const after = fc.string().filter((text) => !/^\d/.test(text));
  fc.assert(
    fc.property(before, number, after, (start, digits, end) => {
      expect(maskPrivate(`${start}${digits}${end}`)).not.toContain(digits);
    }),
    { numRuns: 2000 },
  );
});

test('any text is masked, and in a time that grows with it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'省市路号栋1３王小-: 一,单微信'.split(''), '13800001234', '😀', '\ud83d')),
      (parts) => {
        expect(maskPrivate(parts.join(''))).toBeTypeOf('string');
      },
    ),
  );
});

test('a transcript keeps order, sides and times, and is masked only when asked', () => {
  const conversation = {
    key: 'k',
    buyer: '小鱼儿',
    order: null,
    messages: [
      { id: '1', side: 'buyer' as const, kind: 'text' as const, text: '电话13800001234', at: 5 },
      { id: '2', side: 'agent' as const, kind: 'text' as const, text: '好的', at: null },
    ],
  };
  const lines = (masked: boolean) =>
    transcriptOf(conversation, masked).lines.map(({ side, at, text }) => [side, at, text]);
  expect(lines(true)).toEqual([
    ['buyer', 5, '电话138****34'],
    ['agent', null, '好的'],
  ]);
  expect(lines(false)[0]).toEqual(['buyer', 5, '电话13800001234']);
});
