import type { StarterPhrase } from '../../../library/phrase';

export const orderPhrases: StarterPhrase[] = [
  {
    id: 'order-look-up',
    title: '查订单',
    variants: [
      '好的亲，我这就查您的订单，请您稍等。',
      '麻烦发一下订单号或商品名，我马上帮您查。',
      '收到，您这一单我正在看，有结果马上告诉您。',
    ],
    intents: ['order_query'],
    stages: ['insale', 'aftersale'],
    group: ['订单', '查询'],
    board: 'common',
    code: 'cdd',
  },
  {
    id: 'order-state',
    title: '告诉订单状态',
    variants: [
      '亲，查到了，您的订单目前是{order_state}，有变化会在订单里更新。',
      '您这一单的状态是{order_state}，接下来{下一步}，我会帮您留意。',
    ],
    intents: ['order_query'],
    stages: ['insale', 'aftersale'],
    group: ['订单', '查询'],
    board: 'common',
    code: 'ddzt',
  },
  {
    id: 'order-tracking',
    title: '物流在哪里看',
    variants: [
      '在订单里点查看物流，就能看到包裹的位置，路上的更新会有几个小时的间隔。',
      '亲，单号在订单详情里，复制或直接点开都能查；页面一直没更新的话，告诉我，我去问快递。',
    ],
    intents: ['order_query', 'logistics_stuck'],
    stages: ['insale'],
    group: ['订单', '查询'],
    board: 'common',
    code: 'ckwl',
  },
  {
    id: 'order-shipped',
    title: '已经发货',
    variants: [
      '您的包裹已经寄出，单号在订单里，到达时间以快递实际配送为准。',
      '亲，这一单发出来了，走的是{courier}，接下来可以在订单里看物流，请您留意派送通知。',
    ],
    intents: ['order_query', 'order_not_shipped'],
    stages: ['insale'],
    group: ['订单', '查询'],
    board: 'common',
    code: 'yfh',
  },
  {
    id: 'order-not-found',
    title: '找不到订单',
    variants: [
      '亲，您可以在全部订单里往下翻，或换一个常用的账号看看。还没找到的话，把付款记录截图给我，我来查。',
      '别的账号下的单，这里会看不到。您说一下购买日期和商品，我从后台帮您找。',
    ],
    intents: ['order_query'],
    stages: ['insale', 'aftersale'],
    group: ['订单', '查询'],
    board: 'common',
    code: 'zbdd',
  },
  {
    id: 'order-split',
    title: '分几个包裹寄',
    variants: [
      '亲，您的商品分几个包裹寄出，单号都在订单里，没到的那个我帮您留意。',
      '因为不在同一个仓库，这一单会先后到，收到一部分不用着急，余下的还在路上。',
    ],
    intents: ['order_query', 'logistics_stuck', 'wrong_item'],
    stages: ['insale'],
    group: ['订单', '查询'],
    board: 'common',
    code: 'fbg',
  },
];
