import type { StarterPhrase } from '../../../library/phrase';

export const feePhrases: StarterPhrase[] = [
  {
    id: 'fee-free',
    title: '包邮条件',
    variants: [
      '亲，包邮条件是：{free_shipping}。符合的话，结算页的运费会显示为 0。',
      '运费规则是这样的：{free_shipping}，其他情况以结算页按地址算出来的为准。',
    ],
    intents: ['shipping_fee'],
    stages: ['presale'],
    group: ['物流', '运费'],
    board: 'common',
    code: 'by',
  },
  {
    id: 'fee-nearly-free',
    title: '差一点包邮',
    variants: [
      '亲，您这一单离包邮还差{金额}，可以看看有没有顺手用得上的小件，不凑也没关系，按结算页的运费寄。',
      '我们的规则是{free_shipping}，您还差一点点。要不要我推荐几样实用的小物给您凑单？',
    ],
    intents: ['shipping_fee'],
    stages: ['presale'],
    group: ['物流', '运费'],
    board: 'common',
    code: 'cd',
  },
  {
    id: 'fee-by-address',
    title: '运费多少',
    variants: [
      '亲，运费按地址和重量算，您选好地址，结算页会显示金额，付款前都能看到。',
      '麻烦您把省市和要买的数量发我，我帮您查这一单的运费。',
    ],
    intents: ['shipping_fee'],
    stages: ['presale'],
    group: ['物流', '运费'],
    board: 'common',
    code: 'yf',
  },
  {
    id: 'fee-decline',
    title: '免不了运费',
    variants: [
      '抱歉，这一单还没到包邮条件，因为运费按重量和距离收取，我没有权限免掉。建议看看凑单，规则是{free_shipping}。',
      '不好意思，由于您的地区运费较高，这次免不了。您多买几件一起寄，平均下来会省一些，我帮您算算？',
    ],
    intents: ['shipping_fee', 'price_bargain'],
    stages: ['presale'],
    group: ['物流', '运费'],
    board: 'common',
    code: 'mbl',
  },
  {
    id: 'fee-return-who-pays',
    title: '退换运费谁付',
    variants: [
      '有质量问题，来回运费由我们承担；不喜欢或不合适，寄回的运费由您承担。关于运费险：{freight_insurance}。',
      '亲，看退换的原因：是商品的问题，运费我们出；是尺码、款式不合适，需要您先付寄回的运费。',
    ],
    intents: ['shipping_fee', 'return_exchange'],
    group: ['售后', '运费'],
    board: 'aftersale',
    code: 'thyf',
  },
  {
    id: 'fee-insurance',
    title: '运费险',
    variants: [
      '关于运费险：{freight_insurance}。退换时在订单里提交申请，赔付金额以系统计算为准。',
      '亲，运费险的情况是：{freight_insurance}。寄回时先付运费，赔付会按规则退给您。',
    ],
    intents: ['shipping_fee', 'return_exchange'],
    group: ['售后', '运费'],
    board: 'aftersale',
    code: 'yfx',
  },
  {
    id: 'fee-reimburse',
    title: '垫付运费怎么退',
    variants: [
      '寄回的运费麻烦您先垫付，把金额和凭证拍给我，核对后通过订单退给您。',
      '辛苦您先付一下运费。收到商品核对好，这笔钱会和退款一起处理，请留好寄件凭证。',
    ],
    intents: ['shipping_fee', 'return_exchange'],
    stages: ['aftersale'],
    group: ['售后', '运费'],
    board: 'aftersale',
    code: 'dfyf',
  },
];
