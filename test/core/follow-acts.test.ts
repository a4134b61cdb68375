import { describe, expect, test } from 'vitest';
import { zhFollow } from '../../lib/core/lang/zh/follow-up';

const does = (text: string) => zhFollow.acts(text);

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
    '已经帮您退款了，明天上午我再确认一下到账情况',
    'L码',
  ])('%s', (text) => expect(does(text)).not.toContain('mere'));
});

test.each([
  ['亲，看到您还没有付款，有什么疑问吗', 'urge'],
  ['喜欢的话可以拍下哦', 'urge'],
  ['麻烦核对一下收货地址和规格', 'check'],
  ['您的包裹已经发出，请留意物流', 'shipped'],
  ['抱歉，发货要推迟两天', 'delay'],
  ['查到了，仓库说今天打包', 'tidings'],
] as const)('%s → %s', (text, act) => expect(does(text)).toContain(act));
