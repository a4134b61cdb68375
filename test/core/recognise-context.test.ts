import { describe, expect, test } from 'vitest';
import { zhCues } from '../../lib/core/lang/zh/cues';
import type { Message, OrderFacts, OrderState } from '../../lib/core/model/conversation';
import { createRecogniser } from '../../lib/core/recognise/recognise';

const recognise = createRecogniser(zhCues);

/** `a:` the agent, `b:` the buyer, `s:` the page, `p:` a product card of the buyer's. */
const read = (lines: string[], order: OrderFacts | null = null) => {
  const sides = { a: 'agent', b: 'buyer', s: 'system', p: 'buyer' } as const;
  const messages = lines.map((line, at): Message => {
    const mark = line.charAt(0) as keyof typeof sides;
    return {
      id: `${at}`,
      side: sides[mark],
      kind: mark === 'p' ? 'product_card' : 'text',
      text: line.slice(2),
      at: null,
    };
  });
  return recognise({ messages, order });
};
const first = (lines: string[]) => read(lines).intents[0]?.id;
const order = (state: OrderState, stateText: string): OrderFacts => ({
  state,
  stateText,
  number: null,
  product: null,
  amount: null,
});

describe('the last burst', () => {
  test('holds all that the buyer wrote since the agent spoke, bubbles joined', () => {
    expect(read(['b:在吗', 'a:在的', 'b:我那个单', 'b:怎么还没发货']).question).toBe('我那个单\n怎么还没发货');
  });

  test('a greeting, thanks or an order number beside a question do not hide it', () => {
    expect(first(['b:你好', 'b:退款多久到账'])).toBe('urge_refund');
    expect(first(['b:能开专票吗', 'b:谢谢'])).toBe('invoice');
    expect(first(['b:物流一直不动', 'b:订单号202411230099887'])).toBe('logistics_stuck');
  });

  test('cards and lines of the page are no question', () => {
    const reading = read(['p:保温杯 500ml 退货包运费', 's:客服小张接入会话', 'b:有粉色吗', 'p:保温杯 500ml']);
    expect(reading.question).toBe('有粉色吗');
  });

  test('an answered question is still read when the agent spoke last', () => {
    const reading = read(['b:可以开发票吗', 'a:您稍等', 'a:我看一下']);
    expect(reading.question).toBe('可以开发票吗');
    expect(reading.intents[0]?.id).toBe('invoice');
  });

  test('menu chips are cut out and tell the stage', () => {
    const after = read(['b:一直响 壶类---收货后疑问解答']);
    expect(after).toMatchObject({ question: '一直响', stage: { id: 'aftersale' } });
    expect(read(['b:这个怎么样 壶类---购买前咨询']).stage.id).toBe('presale');
  });
});

describe('what was said before', () => {
  test.each([
    [['b:怎么还没发货', 'a:帮您催一下哦', 'b:嗯嗯'], 'ack', 'order_not_shipped'],
    [['b:我要退货', 'a:请提供一下订单号', 'b:202411230099887'], 'provide_info', 'return_exchange'],
    [['b:穿多大码', 'a:亲身高体重是多少呢', 'b:165 50公斤'], 'provide_info', 'size_advice'],
    [['b:几天能到', 'a:您是哪里的呢', 'b:湖北'], 'provide_info', 'delivery_eta'],
  ])('%j → %s, and %s stays open', (lines, intent, open) => {
    const { intents } = read(lines);
    expect(intents[0]?.id).toBe(intent);
    expect(intents.slice(1).map(({ id }) => id)).toContain(open);
  });

  test('the open question is shown as said earlier', () => {
    const { question, intents } = read(['b:怎么还没发货', 'a:帮您催一下哦', 'b:嗯嗯']);
    expect(question).toBe('嗯嗯');
    expect(intents.find(({ id }) => id === 'order_not_shipped')?.evidence).toEqual([
      { kind: 'earlier', text: '怎么还没发货' },
    ]);
  });

  test('没有了 says goodbye only when the agent asked for more', () => {
    expect(first(['b:发票收到了', 'a:请问还有其他可以帮您的吗', 'b:没有了'])).toBe('thanks_bye');
    expect(first(['b:想退货', 'a:是包装破损吗', 'b:没有'])).toBe('ack');
  });

  test('a short question goes on with the topic', () => {
    expect(first(['b:你好我要申请保价', 'a:好的，为您申请', 'b:那要多久'])).not.toBe('greeting');
    expect(read(['b:发票可以开公司的吗', 'a:可以的', 'b:怎么弄']).intents.map(({ id }) => id)).toContain('invoice');
  });

  test('a new question leaves the old topic', () => {
    expect(first(['b:这款有红色吗', 'a:有的', 'b:多少钱', 'a:59元', 'b:包邮吗'])).toBe('shipping_fee');
  });
});

describe('the stage', () => {
  test.each<[OrderState, string, string]>([
    ['unpaid', '待付款', 'insale'],
    ['unshipped', '待发货', 'insale'],
    ['shipped', '运输中', 'insale'],
    ['received', '交易成功', 'aftersale'],
    ['refunding', '退款中', 'aftersale'],
    ['refunded', '已退款', 'aftersale'],
  ])('an order that is %s (%s) decides: %s', (state, text, stage) => {
    expect(read(['b:有红色吗，想买一件'], order(state, text)).stage).toEqual({
      id: stage,
      evidence: [{ kind: 'order', text }],
    });
  });

  test.each([
    ['想买一台给爸妈用，哪款好', 'presale'],
    ['还没下单，先问问包邮吗', 'presale'],
    ['刚拍的还没发货', 'insale'],
    ['快递还在路上吗', 'insale'],
    ['收到货了，打开是坏的', 'aftersale'],
    ['用了两天就不转了', 'aftersale'],
    ['上次买的能开发票吗', 'aftersale'],
  ])('%s → %s', (text, stage) => {
    const { id, evidence } = read([`b:${text}`]).stage;
    expect(id).toBe(stage);
    expect(evidence.length).toBeGreaterThan(0);
  });

  test('a nod stays where the conversation was', () => {
    expect(read(['b:收到的碗碎了一个', 'a:非常抱歉，给您补发可以吗', 'b:可以']).stage.id).toBe('aftersale');
  });

  test('thanks after an answer close, unless something is open', () => {
    expect(read(['b:在吗', 'a:在的呢', 'b:好的谢谢，拜拜']).stage.id).toBe('closing');
    expect(read(['b:物流不动了', 'a:这就帮您催', 'b:谢谢']).stage.id).toBe('insale');
  });

  test('发货 asked about an unshipped order is a reminder', () => {
    const asked = read(['b:什么时候发货'], order('unshipped', '待发货')).intents.map(({ id }) => id);
    expect(asked).toContain('order_not_shipped');
  });
});
