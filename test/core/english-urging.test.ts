import { expect, test } from 'vitest';
import { urges, urgingAt } from '../../lib/core/lang/en/tone/urging';

test('the words that urge are marked, not those that explain how to pay in a sentence before', () => {
  const text = 'your order is unpaid because the payment failed. please order soon!';
  const place = urgingAt(text);
  expect(place && text.slice(place.from, place.to)).toBe('order soon');
});

test('who only explains urges nobody', () => {
  expect(urges('your order is unpaid because the payment failed.')).toBe(false);
  expect(urgingAt('thank you! it ships tomorrow.')).toBeNull();
});
