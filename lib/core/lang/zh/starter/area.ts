import type { StarterPhrase } from '../../../library/phrase';

export const areaPhrases: StarterPhrase[] = [
  {
    id: 'area-ask',
    title: '问地区',
    variants: ['亲，麻烦您把省市区发我，我帮您查能否送到、要几天。', '请问寄到哪个区县？我先核对一下站点，再回答您。'],
    intents: ['delivery_area', 'delivery_eta', 'shipping_fee'],
    stages: ['presale'],
    group: ['物流', '配送范围'],
    board: 'common',
    code: 'wdq',
  },
  {
    id: 'area-yes',
    title: '可以送到',
    variants: [
      '亲，您那边可以送到，默认发{courier}，到达时间以快递实际配送为准。',
      '查过了，您的地址在配送范围内，可以下单，正常情况下{天数}左右到，以快递实际配送为准。',
    ],
    intents: ['delivery_area'],
    stages: ['presale'],
    group: ['物流', '配送范围'],
    board: 'common',
    code: 'ksd',
  },
  {
    id: 'area-remote',
    title: '偏远地区先核对',
    variants: [
      '偏远一些的地址我先核对站点，免得您下单后送不到，{几分钟}内告诉您能否送到、运费多少。',
      '亲，您那里我先和快递确认一下再答复，需要换快递或补运费的话，会在下单前跟您说清楚。',
    ],
    intents: ['delivery_area', 'shipping_fee'],
    stages: ['presale'],
    group: ['物流', '配送范围'],
    board: 'common',
    code: 'py',
  },
  {
    id: 'area-no',
    title: '送不到，有别的办法',
    variants: [
      '抱歉，您的地址目前送不到，因为附近还没有站点。您可以换一个能收件的地址，或者寄到就近的代收点。',
      '不好意思，由于快递的范围还没覆盖到您那里，暂时寄不到门口。您看寄到镇上或县里的代收点，方便吗？',
    ],
    intents: ['delivery_area'],
    stages: ['presale', 'insale'],
    group: ['物流', '配送范围'],
    board: 'common',
    code: 'sbd',
  },
  {
    id: 'area-village',
    title: '乡镇和村里',
    variants: [
      '乡镇一般送到镇上的站点，凭取件通知去拿。能否送到村里，我帮您问清楚再回复。',
      '村里能否送上门，各地站点不一样。麻烦您把镇和村的名字发我，我核实后{时间}前告诉您。',
    ],
    intents: ['delivery_area'],
    group: ['物流', '配送范围'],
    board: 'common',
    code: 'xz',
  },
  {
    id: 'area-abroad',
    title: '寄到境外',
    variants: [
      '抱歉，因为运输和手续的限制，目前只能寄境内地址。您可以先寄给境内的亲友，再请他们转寄。',
      '境外暂时寄不了，很抱歉，由于报关手续还没有开通。您有境内能收件的地址的话，我帮您安排。',
    ],
    intents: ['delivery_area'],
    stages: ['presale'],
    group: ['物流', '配送范围'],
    board: 'common',
    code: 'jw',
  },
];
