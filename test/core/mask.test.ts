/** What leaves the shop as evidence names nobody by number or door. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskPrivate } from '../../lib/core/evidence/mask';
import { transcriptOf } from '../../lib/core/evidence/transcript';

test.each([
  ['我电话13800001234', '我电话138****34'],
  ['138 0000 1234 联系我', '138****34 联系我'],
  ['身份证11010519491231002X', '身份证110****2X'],
  ['订单230987654321什么时候发', '订单230****21什么时候发'],
  ['发到wang.li@example.com', 'w***@***'],
  ['收货地址浙江省杭州市西湖区文三路88号4幢501室', '***'],
  ['两件一共 159.00，3 天内发', '两件一共 159.00，3 天内发'],
])('%s', (text, wanted) => {
  const masked = maskPrivate(text);
  if (wanted.includes('***') && !wanted.includes('****')) expect(masked).toContain(wanted);
  else expect(masked).toBe(wanted);
  expect(masked).not.toMatch(/文三路88号|4幢501室|\d{7}/);
});

test('no run of seven digits is left, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^\d{7,20}$/), fc.string(), (before, number, after) => {
      expect(maskPrivate(`${before}${number}${after}`)).not.toContain(number);
    }),
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
