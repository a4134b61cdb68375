import type { StarterPhrase } from '../../../library/phrase';

export const paymentHelpPhrases: StarterPhrase[] = [
  {
    id: 'pay-fails',
    title: '付不了款',
    variants: [
      '抱歉让您折腾了。建议先看一下余额和限额，再换一种付款方式试试；还没成功的话，把提示截图给我。',
      '亲，您看到的是什么提示？截一张图发我，我对着帮您找原因。订单会保留，不用重新下。',
    ],
    intents: ['payment'],
    stages: ['presale', 'insale'],
    group: ['付款', '付款问题'],
    board: 'payment',
    code: 'fbl',
  },
  {
    id: 'pay-new-price',
    title: '改价后付款',
    variants: [
      '价格改好了，现在是{金额}，刷新一下订单，看到新价格再付款。',
      '亲，麻烦先提交订单、暂不付款，告诉我一声，我改好价您再付。',
    ],
    intents: ['payment', 'price_bargain'],
    stages: ['presale', 'insale'],
    group: ['付款', '改价'],
    board: 'payment',
    code: 'gj',
  },
  {
    id: 'pay-twice',
    title: '重复付款',
    variants: [
      '理解您的担心，让您多付一笔很抱歉。麻烦把两笔付款记录截图给我，核对后多付的会原路退回。',
      '抱歉让您费心了。我马上核对这两笔订单，不需要的那一笔，您申请退款，我来处理。',
    ],
    intents: ['payment', 'urge_refund'],
    stages: ['insale'],
    group: ['付款', '付款问题'],
    board: 'payment',
    code: 'cffk',
    soothing: true,
  },
  {
    id: 'pay-received',
    title: '付款后核对信息',
    variants: [
      '付款收到了，谢谢您。麻烦再核对一下订单里的收货信息，没问题的话{ship_hours}发货。',
      '亲，订单已经付款成功。颜色、尺码和地址您再看一眼，要改的话趁发货前告诉我。',
    ],
    intents: ['payment', 'ack'],
    stages: ['insale'],
    group: ['付款', '付款后'],
    board: 'payment',
    code: 'hdxx',
  },
];
