import type { StarterPhrase } from '../../../library/phrase';

export const deliveryPhrases: StarterPhrase[] = [
  {
    id: 'stuck-signed-not-received',
    title: '显示签收没收到（安抚）',
    variants: [
      '抱歉让您担心了，我马上联系快递查签收人和投放的位置，{几分钟}内回您。也麻烦您问一下家人和代收点。',
      '理解您的着急，没拿到货却显示签收，谁都会不放心。我现在去核实，没找到的话，补发或退款由您选。',
    ],
    intents: ['logistics_stuck', 'complaint'],
    stages: ['insale', 'aftersale'],
    group: ['物流', '物流异常'],
    board: 'common',
    code: 'qswsd',
    soothing: true,
  },
  {
    id: 'stuck-pickup-point',
    title: '放代收点没送上门（安抚）',
    variants: [
      '抱歉给您添了麻烦。我联系派送员，看能否再送一次，{几分钟}内告诉您。',
      '让您跑一趟确实不方便，不好意思。您哪个时间在家？我请快递按这个时间重新送。',
    ],
    intents: ['logistics_stuck', 'complaint'],
    stages: ['insale'],
    group: ['物流', '派送'],
    board: 'common',
    code: 'dsd',
    soothing: true,
  },
  {
    id: 'stuck-out-for-delivery',
    title: '派送中一直没送到',
    variants: [
      '让您在家等着，不好意思。我马上请快递联系派送员，问清楚今天几点送，{几分钟}内回您。',
      '抱歉让您等了一天。派送中的包裹通常当天会送，我先联系站点问清楚原因，再请他们安排。',
    ],
    intents: ['logistics_stuck', 'delivery_eta'],
    stages: ['insale'],
    group: ['物流', '派送'],
    board: 'common',
    code: 'psz',
    soothing: true,
  },
];
