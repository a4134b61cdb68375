import type { StarterPhrase } from '../../../library/phrase';

export const paymentPhrases: StarterPhrase[] = [
  {
    id: 'pay-methods',
    title: '怎么付款',
    variants: [
      '付款方式以结算页显示的为准，选好后按提示完成，成功后订单会变成待发货。',
      '亲，提交订单后页面会列出可用的付款方式，选您方便的一种就行，有提示看不懂截图给我。',
    ],
    intents: ['payment'],
    stages: ['presale'],
    group: ['付款', '付款方式'],
    board: 'payment',
    code: 'fk',
  },
  {
    id: 'pay-how-to-order',
    title: '怎么下单',
    variants: [
      '选好颜色、规格和数量，点购买，核对收货信息再付款就可以，哪一步不清楚我来说明。',
      '想一起买几样的话，先都加进购物车，勾选后一起结算，优惠会一并计算。',
    ],
    intents: ['payment'],
    stages: ['presale'],
    group: ['付款', '付款方式'],
    board: 'payment',
    code: 'zmm',
  },
  {
    id: 'pay-instalments',
    title: '分期付款',
    variants: [
      '能否分期要看您的账户和商品，结算页会列出可选的期数和手续费，看过再决定。',
      '亲，您进到付款那一步，有分期选项就说明可以用，每期多少钱都会写明。',
    ],
    intents: ['payment'],
    stages: ['presale'],
    group: ['付款', '付款方式'],
    board: 'payment',
    code: 'fqfk',
  },
  {
    id: 'pay-on-delivery',
    title: '货到付款',
    variants: [
      '抱歉，因为结算系统的限制，这款暂时不支持货到付款。您可以用结算页里的其他方式，也可以请家人代付。',
      '理解您想看到货再付。不好意思，由于还没有开通这项服务，需要先付款；收到不满意，{return_days}内可退换。',
    ],
    intents: ['payment'],
    stages: ['presale'],
    group: ['付款', '付款方式'],
    board: 'payment',
    code: 'hdfk',
  },
  {
    id: 'pay-deposit',
    title: '定金和尾款',
    variants: [
      '定金付好后，请在{日期}支付尾款，付完会安排发货，订单里也有时间提示。',
      '尾款开始的时间写在订单详情里，金额等于商品价减定金和优惠，以付款页显示的为准。',
    ],
    intents: ['payment'],
    stages: ['presale', 'insale'],
    group: ['付款', '付款方式'],
    board: 'payment',
    code: 'djwk',
  },
];
