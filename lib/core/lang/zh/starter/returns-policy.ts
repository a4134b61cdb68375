import type { StarterPhrase } from '../../../library/phrase';

/** What is answered before anything has to go back: before the order, or before it arrives. */
export const returnsPolicyPhrases: StarterPhrase[] = [
  {
    id: 'return-policy',
    title: '支持退换吗',
    variants: [
      '支持的，签收后{return_days}内，商品和吊牌完好、不影响再次销售，就可以退换。',
      '亲，不合适可以退换：{return_days}内提出，商品没用过、配件齐全就行。是质量问题，运费由我们承担。',
    ],
    intents: ['return_exchange'],
    stages: ['presale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
    code: 'thzc',
  },
  {
    id: 'return-policy-special',
    title: '不支持无理由的商品',
    variants: [
      '抱歉，因为这款是贴身用的，关系到卫生，拆封后不支持无理由退货；有质量问题照样可以退，下单前有疑问您先问我。',
      '不好意思，由于定制款是按您的要求单独做的，做好后退换不了。建议先把尺寸和内容核对清楚，我陪您一起看。',
    ],
    intents: ['return_exchange'],
    stages: ['presale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
    code: 'bzcth',
  },
  {
    id: 'exchange-policy',
    title: '能换颜色尺码吗',
    variants: [
      '亲，可以换，{return_days}内联系我，保持吊牌完好。有库存就直接换，没有的话可以退款重买。',
      '收到不喜欢的颜色、不合适的尺码都能换，寄回的运费看原因。关于运费险：{freight_insurance}。',
    ],
    intents: ['return_exchange'],
    stages: ['presale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
    code: 'hhzc',
  },
  {
    id: 'return-before-arrival',
    title: '还没收到就想退',
    variants: [
      '亲，可以的。方便说一下原因吗？还在路上的话，建议派送时拒收，省得您再寄一趟。',
      '没收到也能申请，我先看包裹到哪里了，再告诉您拒收和收到后退货哪种更省事。',
    ],
    intents: ['return_exchange', 'cancel_order'],
    stages: ['insale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
    code: 'wsdth',
  },
  {
    id: 'return-after-arrival-asked',
    title: '收到不合适怎么办',
    variants: [
      '您收到后先试，{return_days}内不合适可以退换，吊牌先留着，有情况直接找我。',
      '亲，收货后有{return_days}的时间可以考虑，商品没用过就行，退换步骤到时我一步步发您。',
    ],
    intents: ['return_exchange'],
    stages: ['insale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
  },
];
