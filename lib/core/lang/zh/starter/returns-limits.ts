import type { StarterPhrase } from '../../../library/phrase';

export const returnsLimitsPhrases: StarterPhrase[] = [
  {
    id: 'return-conditions',
    title: '退货要什么条件',
    variants: [
      '{return_days}内，商品没有用过、吊牌和配件齐全就可以。寄回前麻烦按原样包好，免得路上压坏。',
      '亲，麻烦看一下吊牌还在不在、有没有使用痕迹，都没问题就能退，赠品和配件也请一起放进去。',
    ],
    intents: ['return_exchange'],
    stages: ['aftersale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
    code: 'thtj',
  },
  {
    id: 'return-personal',
    title: '不合适、不喜欢退货',
    variants: [
      '亲，没关系，{return_days}内、商品完好就可以退，寄回的运费需要您承担。关于运费险：{freight_insurance}。',
      '不喜欢也可以退的，您提交申请，原因选不喜欢或不合适，通过后按页面上的地址寄回就行。',
    ],
    intents: ['return_exchange'],
    stages: ['aftersale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
    code: 'bxh',
  },
  {
    id: 'return-overdue',
    title: '过了退换期',
    variants: [
      '抱歉，这一单过了{return_days}的退换期，因为期限对每位顾客都一样，无理由退货通过不了。要是质量问题，可以走保修，您说说情况。',
      '理解您的想法，很抱歉，由于已经超过{return_days}，无理由退货办不了。您可以告诉我哪里不合适，我看看怎么帮您弥补。',
    ],
    intents: ['return_exchange'],
    stages: ['aftersale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
    code: 'gqth',
  },
  {
    id: 'return-used',
    title: '用过了想退',
    variants: [
      '很抱歉，因为用过的商品会影响再次销售，不符合无理由退货。是质量问题的话，您可以拍照给我，按质量问题处理。',
      '不好意思，由于吊牌已经拆了、有使用痕迹，无理由退货申请不了。您说说不满意的地方，我帮您想别的办法。',
    ],
    intents: ['return_exchange'],
    stages: ['aftersale'],
    group: ['售后', '退换货'],
    board: 'aftersale',
    code: 'ygth',
  },
];
