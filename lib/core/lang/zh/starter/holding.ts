import type { StarterPhrase } from '../../../library/phrase';

/** Lines that buy time honestly: what is being done, and by when the answer comes. */
export const holdingPhrases: StarterPhrase[] = [
  {
    id: 'holding-check',
    title: '正在查，几分钟回复',
    variants: [
      '亲，我正在查，{几分钟}内回复您，您先忙别的也可以。',
      '收到，这个问题我核对清楚再答您，需要{几分钟}左右，查到就在这里回您。',
      '您的消息我看到了，给我{几分钟}确认一下，确认好马上回您。',
    ],
    intents: ['other'],
    group: ['等待', '正在处理'],
    board: 'common',
    code: 'sd',
  },
  {
    id: 'holding-moment',
    title: '稍等，马上看',
    variants: ['好的，我马上看，请您稍等一下。', '收到您的消息了，我这就打开您的订单核对，辛苦您稍等。'],
    intents: ['other', 'order_query'],
    group: ['等待', '正在处理'],
    board: 'common',
    code: 'msk',
  },
  {
    id: 'holding-colleague',
    title: '要问同事',
    variants: [
      '这个细节我想问过产品同事再答您，免得说错，{几分钟}内回复。',
      '为了给您准确的答复，我正在和同事核对，预计{几分钟}有结果，到时马上回您。',
    ],
    intents: ['product_info', 'usage_help', 'compare'],
    group: ['等待', '正在处理'],
    board: 'common',
    code: 'wts',
  },
  {
    id: 'holding-warehouse',
    title: '在和仓库核对',
    variants: [
      '我已经在和仓库核对了，{几分钟}内把结果告诉您。',
      '亲，库存和打包情况要看仓库的实时记录，我正在问，{几分钟}内回您。',
    ],
    intents: ['stock', 'order_not_shipped', 'wrong_item', 'change_order'],
    group: ['等待', '正在处理'],
    board: 'common',
    code: 'wck',
  },
  {
    id: 'holding-busy',
    title: '咨询的人多',
    variants: [
      '现在咨询的人比较多，我在按顺序回复，{几分钟}左右到您，抱歉让您等一会儿。',
      '抱歉，我手上还有几位顾客，您可以先把问题写下来，{几分钟}内我回到您这里。',
    ],
    intents: ['greeting', 'other'],
    group: ['等待', '正在处理'],
    board: 'common',
    code: 'rsd',
    soothing: true,
  },
  {
    id: 'holding-longer',
    title: '还没有结果，再等一下',
    variants: [
      '抱歉还要请您再等一会儿，结果还没有出来。{时间}前不管有没有结果，我都会回您。',
      '让您久等了。目前的进展是{进展}，我还在跟进，{时间}前再向您说明。',
    ],
    intents: ['other', 'logistics_stuck', 'complaint', 'urge_refund'],
    group: ['等待', '正在处理'],
    board: 'common',
    code: 'zdd',
    soothing: true,
  },
  {
    id: 'holding-unsure',
    title: '这题我答不准',
    variants: [
      '抱歉，这个问题我了解得不够，怕答错耽误您，我去请教负责的同事，{时间}前回您。',
      '亲，您问得很专业，我不想随口回答。我把问题记下来问清楚，{时间}前在这里告诉您。',
    ],
    intents: ['other', 'product_info'],
    group: ['等待', '正在处理'],
    board: 'common',
  },
];
