import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../lib/app/desk/values';
import { zhSizes } from '../../lib/core/lang/zh/size-lines';
import { defaultSettings, type Settings } from '../../lib/core/library/settings';
import { createSizeAdviser } from '../../lib/core/shop/size-values';
import { aReading } from '../core/a-reading';
import { conversationOf, said } from './a-desk';

const adviseSize = createSizeAdviser(zhSizes);
const reading = aReading({ size_advice: 0.8 });
const settingsWith = (given: Partial<Settings>): Settings => ({ ...defaultSettings, ...given });

describe('what fills the places of a phrase', () => {
  test('comes from the page, the shop’s profile and its size table together', () => {
    const conversation = conversationOf('小鹿', said('1', 'buyer', '我163 100斤穿哪个码'));
    const settings = settingsWith({
      shop: { ship_hours: '48小时内', courier: '' },
      sizes: [{ size: 'M', height: [160, 165], weight: [47.5, 55] }],
    });
    expect(valuesOf({ conversation, reading, settings }, adviseSize)).toEqual({
      buyer: '小鹿',
      ship_hours: '48小时内',
      size_advice: '建议选M码，正常情况下合身',
      size_missing: '',
    });
  });

  test('is the shop’s profile alone while no conversation is open, and nothing before the library has come', () => {
    const settings = settingsWith({ shop: { shop: '晴木家居' } });
    expect(valuesOf({ conversation: null, reading: null, settings }, adviseSize)).toEqual({ shop: '晴木家居' });
    expect(valuesOf({ conversation: null, reading: null, settings: null }, adviseSize)).toEqual({});
  });
});
