import type { StarterPhrase } from '../../../library/phrase';

export const shippingOrderedPhrases: StarterPhrase[] = [
  {
    id: 'shipping-queue',
    title: '已下单，什么时候发',
    variants: [
      '您的订单在排队打包，我们付款后{ship_hours}发货，寄出后订单里会有物流更新。',
      '亲，看到您这一单了，现在是{order_state}，会按付款顺序寄出，发货时间是付款后{ship_hours}。',
    ],
    intents: ['shipping_time', 'order_not_shipped'],
    stages: ['insale'],
    group: ['物流', '发货时间'],
    board: 'common',
    code: 'smsh',
  },
  {
    id: 'shipping-preorder',
    title: '预售单什么时候发',
    variants: [
      '亲，您买的是预售款，约定的发货时间是{日期}前，提前做好会提前寄给您。',
      '预售订单按页面上的日期陆续发出，订单详情里能看到您的那一批，寄出会有提醒。',
    ],
    intents: ['shipping_time', 'order_not_shipped'],
    stages: ['insale'],
    group: ['物流', '发货时间'],
    board: 'common',
    code: 'ysfh',
  },
  {
    id: 'shipping-on-date',
    title: '指定日期发货',
    variants: [
      '亲，可以的，您想哪天发？我备注给仓库，到时候再寄。',
      '好的，我给您备注{日期}发货，要提前或推后，在寄出前告诉我都来得及改。',
    ],
    intents: ['shipping_time', 'change_order'],
    stages: ['insale'],
    group: ['物流', '发货时间'],
    board: 'common',
    code: 'zdrq',
  },
  {
    id: 'shipping-replacement',
    title: '补发、换货多久寄',
    variants: [
      '补发登记好了，正常情况下{ship_hours}寄出，单号会在这里告诉您。',
      '换货的新件，在收到您寄回的商品、核对好之后安排，{ship_hours}寄出，我会同步单号。',
    ],
    intents: ['shipping_time', 'return_exchange'],
    stages: ['aftersale'],
    group: ['售后', '补发换新'],
    board: 'aftersale',
    code: 'bf',
  },
];
