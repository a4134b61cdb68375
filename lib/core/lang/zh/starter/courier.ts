import type { StarterPhrase } from '../../../library/phrase';

export const courierPhrases: StarterPhrase[] = [
  {
    id: 'courier-default',
    title: '默认发什么快递',
    variants: [
      '亲，我们默认发{courier}，您那边收这家方便吗？',
      '默认是{courier}，个别地区会调整，发出后以订单里显示的为准。',
    ],
    intents: ['courier_choice'],
    stages: ['presale'],
    group: ['物流', '快递'],
    board: 'common',
    code: 'kd',
  },
  {
    id: 'courier-choose',
    title: '可以指定快递',
    variants: [
      '亲，可以指定的，能选{courier_choice}，需要补{courier_fee}。您想发哪一家？我先核对您的地址能否送到。',
      '想换快递的话，下单时备注一下，并补{courier_fee}，我会提醒仓库按备注发。',
    ],
    intents: ['courier_choice', 'shipping_fee'],
    stages: ['presale'],
    group: ['物流', '快递'],
    board: 'common',
    code: 'zdkd',
  },
  {
    id: 'courier-fixed',
    title: '不能指定快递',
    variants: [
      '抱歉，因为我们目前只和{courier}合作，暂时指定不了别家。您取件不便的话，可以换一个收货地址，或备注放代收点。',
      '不好意思，由于这款统一走一家快递，暂时换不了。建议您留一个{courier}方便送到的地址，我帮您备注。',
    ],
    intents: ['courier_choice'],
    stages: ['presale', 'insale'],
    group: ['物流', '快递'],
    board: 'common',
    code: 'bnzd',
  },
  {
    id: 'courier-change-ordered',
    title: '下单后想换快递',
    variants: [
      '还没打包的话可以换，需要补{courier_fee}，我先问仓库，{几分钟}内告诉您。',
      '亲，您想换成哪一家？我看一下这一单打包了没有，没打包就给您改备注。',
    ],
    intents: ['courier_choice', 'change_order'],
    stages: ['insale'],
    group: ['物流', '快递'],
    board: 'common',
    code: 'hkd',
  },
  {
    id: 'courier-to-door',
    title: '送货上门',
    variants: [
      '我给您备注送货上门，派送前会有通知，也可以和派送员约个方便的时间，以快递实际配送为准。',
      '好的，上门的要求我写进备注。大件一般会提前约时间，麻烦您留意派送通知。',
    ],
    intents: ['courier_choice', 'delivery_eta'],
    group: ['物流', '快递'],
    board: 'common',
    code: 'shsm',
  },
];
