import type { StarterPhrase } from '../../../library/phrase';

/** What a shop tells of an order unasked: the clock and the order's state propose it. */
export const orderNewsPhrases: StarterPhrase[] = [
  {
    id: 'news-check',
    title: '核对订单 · 地址和规格',
    variants: [
      '您的订单收到了，谢谢。麻烦核对一下收货地址和{product|商品}的规格，需要改的话现在告诉我，没问题就按付款顺序安排。',
      '谢谢您下单。请核对一下收货信息和颜色尺码，打包前都可以帮您改。',
      '订单已经看到啦，收货信息和规格您再确认一下，一切无误的话不用回复，我们{ship_hours}发货。',
    ],
    intents: [],
    stages: ['insale'],
    group: ['订单', '核对订单'],
    board: 'common',
    code: 'hddd',
  },
  {
    id: 'news-late',
    title: '延迟发货 · 先说明',
    variants: [
      '抱歉打扰您：您这一单比说好的时间晚了，预计{日期}发出，这次是我们备货没跟上。您愿意等，我会盯着发出；不方便等，我帮您退款或换一款。',
      '跟您说明一下，您的订单要延迟到{日期}发货，非常抱歉耽误您。您看继续等，还是换成有现货的款式，或者退款？',
    ],
    intents: [],
    stages: ['insale'],
    group: ['物流', '延迟发货'],
    board: 'common',
    code: 'ycfh',
    soothing: true,
  },
  {
    id: 'news-shipped',
    title: '发货通知',
    variants: [
      '您的包裹已经寄出，单号在订单里可以查，到达时间以快递实际配送为准。收到后有任何问题，直接来这里找我。',
      '告诉您一声，您买的{product|商品}发出来了，走的是{courier}。收货时请先看看外包装，有破损拍照给我就好。',
    ],
    intents: [],
    stages: ['insale'],
    group: ['物流', '发货通知'],
    board: 'common',
    code: 'fhtz',
  },
];
