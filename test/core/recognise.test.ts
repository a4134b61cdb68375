import { assert, property, string, array, constantFrom, oneof, record, constant } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zhCues } from '../../lib/core/lang/zh/cues';
import type { Message } from '../../lib/core/model/conversation';
import { type Intent, intents } from '../../lib/core/model/intent';
import { createRecogniser } from '../../lib/core/recognise/recognise';

const recognise = createRecogniser(zhCues);

const said = (text: string): Message => ({ id: text, side: 'buyer', kind: 'text', text, at: null });

/** One line a message, as buyers type them. */
const messages: Record<Intent, string[]> = {
  product_info: [
    '这件外套是什么面料的',
    '请问是正品吗',
    '保质期到什么时候',
    '有几种颜色可以挑呀',
    '这款手环支持蓝牙吗',
  ],
  size_advice: ['我身高163体重105斤穿多大', '鞋子会偏大吗', '平时穿M码，这条裙子拍什么码'],
  compare: ['红色这款和蓝色那款有什么区别', '帮我推荐一款适合租房用的', '这两个哪个更好'],
  stock: ['黑色L码还有货吗', '断货的那款什么时候补货', '怎么买不了，下架了吗'],
  price_bargain: ['老板能便宜点吗', '这个多少钱', '拿五件能不能少一点'],
  coupon_promo: ['店铺优惠券怎么领', '满300减40能用吗', '双十一有活动吗'],
  gift: ['买两盒送什么呀', '下单有小礼物吗', '赠品是啥'],
  competitor_cheaper: ['隔壁店同款才卖39', '别家的比你们便宜好多'],
  shipping_time: ['现在拍下什么时候发货', '今天能发货吗', '从哪里发货'],
  courier_choice: ['发什么快递', '可以发顺丰吗', '能不能指定圆通'],
  delivery_eta: ['到成都要几天', '周五之前能到吗', '什么时候能收到呢'],
  delivery_area: ['新疆能发吗', '我们镇上送吗，在山区', '可以自提吗'],
  shipping_fee: ['包邮吗', '邮费是多少', '偏远地区运费怎么算'],
  payment: ['可以用花呗分期吗', '付不了款，一直提示支付失败', '支持货到付款吗'],
  order_query: ['帮我查一下订单状态', '昨天拍的订单找不到了'],
  order_not_shipped: ['都四天了怎么还没发货', '麻烦催一下仓库发货', '为什么还不给我寄出'],
  logistics_stuck: ['物流三天没更新了', '显示签收了可我没收到', '我的快递到哪了', '包裹是不是丢件了'],
  change_order: ['地址填错了帮我改一下', '能改成蓝色吗，拍错颜色了', '我想换个收货电话'],
  cancel_order: ['不想要了，取消订单', '先不要发货，我要退单', '拍重了取消一个'],
  return_exchange: ['不合适想退货', '七天无理由可以退吗', '帮我换一双大一码的', '退货地址发我'],
  damaged_defective: ['收到杯子碎了', '充不进电开不了机', '刚用一次就坏了', '屏幕有划痕还漏光'],
  wrong_item: ['发错颜色了，我要的是白色', '少发了一件', '配件没给全，少了一个盖子'],
  usage_help: ['这个怎么安装', '说明书看不懂，怎么设置时间', '第一次用需要先清洗吗'],
  no_effect: ['用了两周一点效果都没有', '擦了半个月没用啊'],
  quality_complaint: ['质量太差了，洗一次就起球', '线头特别多，做工好粗糙', '感觉是假货'],
  complaint: ['我要投诉你们', '什么服务态度啊', '你们就是在忽悠人'],
  urge_refund: ['退款什么时候到账', '货都退回去了怎么还不退款', '钱退到哪里了'],
  repair_warranty: ['保修多久', '过了质保期还能修吗', '附近有维修点吗'],
  invoice: ['可以开发票吗', '抬头开错了能重开吗', '电子发票在哪下载'],
  price_protection: ['刚买就降价了，能退差价吗', '申请价保'],
  review: ['我写了好评怎么不显示', '评价能修改吗'],
  greeting: ['你好', '在吗', '亲，在不在', '有人吗'],
  thanks_bye: ['谢谢', '好的，谢谢啦', '没事了，麻烦你了', '拜拜'],
  ack: ['嗯嗯', '好的', '知道了', 'ok'],
  provide_info: ['订单号：202411230099887', '手机号13900001111', 'https://shop.example/item/100200'],
  human_agent: ['转人工', '你是机器人吗', '给我你们客服的电话'],
  other: ['我忘记登录密码了', '余额怎么提现'],
};

describe('one message', () => {
  for (const intent of intents)
    test.each(messages[intent])(`${intent}: %s`, (text) => {
      expect(recognise({ messages: [said(text)], order: null }).intents[0]?.id).toBe(intent);
    });

  test('typed in traditional characters or full width reads the same', () => {
    expect(recognise({ messages: [said('什麼時候發貨')], order: null }).intents[0]?.id).toBe('shipping_time');
    expect(recognise({ messages: [said('满３００减４０可以用吗')], order: null }).intents[0]?.id).toBe('coupon_promo');
  });

  test('shows the words it was read from', () => {
    const { question, intents: read } = recognise({ messages: [said('亲，可以发顺丰吗')], order: null });
    expect(read[0]?.evidence).toEqual([
      expect.objectContaining({ kind: 'words', text: expect.stringContaining('顺丰') }),
    ]);
    expect(question).toBe('亲，可以发顺丰吗');
  });

  test('shows whole numbers', () => {
    const { mood } = recognise({ messages: [said('都等了15天了')], order: null });
    expect(mood.evidence).toContainEqual(expect.objectContaining({ text: expect.stringMatching(/^(等了)?15天了$/) }));
  });
});

describe('whatever comes', () => {
  const pieces = constantFrom(
    '发货',
    '没收到',
    '好的',
    '12345678',
    '😭',
    '\u202e',
    '\u200b',
    '\ud83d',
    '\udc4d',
    '\n',
    '？？',
    '类-收货后',
    '[微笑]',
    '身高165',
  );
  const text = oneof(
    string({ unit: 'binary' }),
    array(pieces).map((all) => all.join('')),
  );
  const message = record({
    id: constant('m'),
    side: constantFrom('buyer', 'agent', 'system'),
    kind: constantFrom('text', 'text', 'image', 'product_card', 'order_card'),
    text,
    at: constant(null),
  } as const);

  test('it gives one to three intents, and every span holds its own words', () => {
    assert(
      property(array(message, { maxLength: 20 }), (all) => {
        const reading = recognise({ messages: all, order: null });
        expect(reading.intents.length).toBeGreaterThan(0);
        expect(reading.intents.length).toBeLessThanOrEqual(3);
        expect(reading.intents.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(1);
        const evidence = [...reading.intents, reading.stage, reading.mood].flatMap((part) => part.evidence);
        for (const part of [...evidence, ...reading.slots])
          if ('span' in part) expect(reading.question.slice(part.span.from, part.span.to)).toBe(part.text);
      }),
    );
  });

  test.each([
    ['nothing', '', 0],
    ['100,000 characters', '还没收到货'.repeat(20_000), 1000],
    ['100,000 times the same letter', 'a'.repeat(100_000), 1000],
    ['100,000 digits', '8'.repeat(100_000), 1000],
    ['emoji only', '😭😭', 4],
  ])('%s', (_name, text, length) => {
    expect(recognise({ messages: [said(text)], order: null }).question).toHaveLength(length);
  });

  test('a cut question never ends in half a character', () => {
    const { question } = recognise({ messages: [said(`a${'😀'.repeat(3000)}`)], order: null });
    expect(question.isWellFormed()).toBe(true);
  });

  test('10,000 messages are read by their end', () => {
    const all = [...Array.from({ length: 9999 }, (_, at) => said(`随便说说${at}`)), said('可以开发票吗')];
    expect(recognise({ messages: all, order: null }).intents[0]?.id).toBe('invoice');
  });

  test('no message at all', () => {
    expect(recognise({ messages: [], order: null })).toMatchObject({
      question: '',
      intents: [{ id: 'other' }],
      slots: [],
    });
  });
});
