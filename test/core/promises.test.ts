import { describe, expect, test } from 'vitest';
import { promisesIn } from '../../lib/core/lang/zh/follow-up/promise';

/** A Wednesday, ten past two in the afternoon, in whatever zone this machine lives. */
const at = new Date(2026, 10, 25, 14, 10).getTime();
const minutes = (count: number) => at + count * 60_000;
const on = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

const soon = { kind: 'soon', due: null };
const later = { kind: 'later', due: null };
const span = (count: number) => ({ kind: 'span', due: minutes(count) });
const hour = (day: number, hours: number, minute?: number) => ({ kind: 'hour', due: on(day, hours, minute) });

describe('a message of the agent promises', () => {
  test.each([
    ['稍等', soon],
    ['亲，请您稍等一下哦', soon],
    ['好的，您稍候，我看一下', soon],
    ['马上查', soon],
    ['我马上帮您查一下', soon],
    ['正在核实', soon],
    ['我这就去问仓库', soon],
    ['帮您看一下', soon],
    ['等我一下哈', soon],
    ['請您稍等，我幫您查一下', soon],
    ['核实后回复您', later],
    ['我核实清楚了第一时间回复您', later],
    ['您先忙，有结果马上告诉您', later],
    ['晚点回您', later],
    ['稍后给您答复', later],
    ['我去核实，核实好再联系您', later],
    ['10分钟内回复您', span(10)],
    ['亲，我正在查，10 分钟内回复您，您先忙别的也可以', span(10)],
    ['稍等，十五分钟左右给您答复', span(15)],
    ['给我两三分钟确认一下', span(3)],
    ['5-10分钟内告诉您', span(10)],
    ['半小时内给您结果', span(30)],
    ['半个小时左右回复您哈', span(30)],
    ['一个半小时内联系您', span(90)],
    ['一刻钟内回您', span(15)],
    ['24小时内会有专员联系您', span(24 * 60)],
    ['2个工作日内给您处理结果', span(2 * 24 * 60)],
    ['核实后十分钟内回复您', span(10)],
    ['我去问一下，半小时', span(30)],
    ['10分钟内', span(10)],
    ['下午3点前回复您', hour(25, 15)],
    ['下午三点半之前给您答复', hour(25, 15, 30)],
    ['3点前给您结果', hour(25, 15)],
    ['15:40前告诉您', hour(25, 15, 40)],
    ['今晚8点前回您', hour(25, 20)],
    ['上午10点前给您结果', hour(26, 10)],
    ['明天上午给您答复', hour(26, 12)],
    ['明天上午10点前回复您', hour(26, 10)],
    ['明早给您回电', hour(26, 10)],
    ['后天回复您', hour(27, 18)],
    ['周五前给您处理好', hour(27, 18)],
    ['下周一给您答复', hour(30, 18)],
    ['今天之内给您回复', hour(25, 22)],
    ['下班前给您处理结果', hour(25, 18)],
    ['今天下午给您退款', hour(25, 18)],
    ['明天给您补发', hour(26, 18)],
    ['抱歉，我问一下快递，明天上午回复您', hour(26, 12)],
    ['专员会在今天联系您', hour(25, 22)],
    ['我离开一下，15:30回来，您的问题可以先写在这里', hour(25, 15, 30)],
    ['15:20前再向您说明', hour(25, 15, 20)],
    ['抱歉，我要走开10分钟，这期间的消息我会逐条回复', span(10)],
  ])('%s', (text, promised) => expect(promisesIn(text, at)).toEqual([promised]));

  test('two answers, each with its own time', () =>
    expect(promisesIn('10分钟内先给您初步答复，最终结果明天上午给您', at)).toEqual([span(10), hour(26, 12)]));

  test('the end of a day that is over already', () => {
    const late = on(25, 22, 30);
    expect(promisesIn('今天之内给您回复', late)).toEqual([{ kind: 'hour', due: on(25, 23, 59) }]);
    expect(promisesIn('下午3点前回复您', on(25, 16))).toEqual([{ kind: 'hour', due: on(26, 15) }]);
  });
});

describe('a message of the agent promises nothing', () => {
  test.each([
    // The courier's, the warehouse's, the bank's.
    '稍等到货',
    '快递明天上午到',
    '快递明天上午会送到您那边',
    '快递员明天上午会联系您',
    '包裹预计明天到您',
    '亲，今天下午5点前拍下，今天就发货',
    '付款后48小时内发货',
    '仓库明天上午发出',
    '退款1-3个工作日到账',
    '银行24小时内处理',
    '活动今晚8点结束',
    '到货后通知您',
    '有货了马上告诉您',
    '这款预售，下周一发货',
    // The buyer's own words, or deeds.
    '您说10分钟内回复，是哪位客服跟您说的呢',
    '您刚才说“稍等我去看看”，看好了吗',
    '您看到后10分钟内回复我就行',
    '您把照片发我，我马上帮您看',
    '麻烦发一下订单号，我马上帮您查',
    '您先拍下，我马上改价',
    '方便的话，把提示截图给我看看',
    '您在哪个城市？我帮您看看要几天',
    '还没打包的话截图给我，我来查',
    '您10分钟后再试一下',
    '您现在联系快递问问看',
    // Done already, or denied.
    '已经帮您查到了，包裹在杭州',
    '10分钟前已经帮您催过了',
    '帮您看了，订单是正常的',
    '您不用稍等，现在就可以下单',
    '让您久等了，查到了',
    // Other uses of the same words.
    '支持7天无理由退换，7天内可以申请',
    '派送前一天会有短信联系您',
    '上午好，请问有什么可以帮您',
    '今天下午已经帮您申请好了',
    '您可以晚点再看看物流信息',
    '充电半小时就够了',
    '煮10分钟就可以吃',
    '您快一点哦',
    '早点休息',
    '一点都不掉色',
    '这款3天内好评很多',
    '我们的客服时间是9点到22点',
    '客服时间9:00-22:00',
    '好的',
    '在的，您好',
    '这款是纯棉的',
    '明天上午',
    '',
  ])('%s', (text) => expect(promisesIn(text, at)).toEqual([]));
});
