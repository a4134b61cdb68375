import type { StarterPhrase } from '../../../library/phrase';

export const shippingPhrases: StarterPhrase[] = [
  {
    id: 'shipping-term',
    title: '多久发货',
    variants: [
      '亲，付款后{ship_hours}发货，默认发{courier}，发出后订单里能看到单号。',
      '现在下单，正常情况下{ship_hours}寄出，路上的时间以快递实际配送为准。',
      '我们的发货时间是付款后{ship_hours}，按付款的先后顺序安排。',
    ],
    intents: ['shipping_time'],
    stages: ['presale'],
    group: ['物流', '发货时间'],
    board: 'common',
    code: 'fh',
  },
  {
    id: 'shipping-needed-by',
    title: '赶时间用',
    variants: [
      '亲，您哪天要用？我先看仓库的安排和路上要几天，再告诉您赶不赶得上。',
      '我们付款后{ship_hours}发货。赶时间的话可以换更快的快递，需要补{courier_fee}，到达时间以快递实际配送为准。',
    ],
    intents: ['shipping_time', 'delivery_eta'],
    stages: ['presale'],
    group: ['物流', '发货时间'],
    board: 'common',
    code: 'gsj',
  },
  {
    id: 'shipping-weekend',
    title: '周末节假日发货',
    variants: [
      '平时是付款后{ship_hours}发货，周末和节假日以页面公告为准，有变化我会告诉您。',
      '亲，假期里仓库的安排和平时不同，您打算哪天下单？我按那天帮您确认。',
    ],
    intents: ['shipping_time'],
    stages: ['presale'],
    group: ['物流', '发货时间'],
    board: 'common',
    code: 'zmfh',
  },
  {
    id: 'shipping-custom',
    title: '定制款多久',
    variants: [
      '定制款需要制作时间，确认好细节后{天数}左右寄出，做好会先告诉您。',
      '定制是按单制作的，正常情况下要{天数}，您有使用日期的话提前说，我先排一排。',
    ],
    intents: ['shipping_time'],
    stages: ['presale'],
    group: ['物流', '发货时间'],
    board: 'common',
    code: 'dz',
  },
  {
    id: 'shipping-from',
    title: '从哪里发货',
    variants: [
      '亲，这款从{发货地}发出，默认走{courier}，您在哪个城市？我帮您看看要几天。',
      '发货地写在商品页的运费那一行。您也可以把城市发我，我看看路上要几天。',
    ],
    intents: ['shipping_time', 'delivery_eta'],
    stages: ['presale'],
    group: ['物流', '发货时间'],
    board: 'common',
    code: 'fhd',
  },
];
