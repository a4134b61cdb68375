import type { StarterPhrase } from '../../../library/phrase';

/**
 * Lines left behind by an agent who goes, with the time of return. They answer no intent. Those with the role are always
 * true when they go out by one key; a meal, a handover or a holiday is searched for by whoever has one.
 */
export const awayPhrases: StarterPhrase[] = [
  {
    id: 'away-closed',
    title: '下班时间',
    variants: [
      '您好，现在是休息时间。我们的客服时间是{working_hours}，您把问题留在这里，上班后按留言顺序回复。',
      '亲，客服已经下班，没能及时回您，抱歉。客服时间{working_hours}，到点我们会逐条回复留言。',
    ],
    intents: [],
    group: ['等待', '离开'],
    role: 'away',
    board: 'common',
    code: 'xb',
  },
  {
    id: 'away-short',
    title: '离开一会儿',
    variants: [
      '我离开一下，{时间}回来。您的问题可以先写在这里，回来马上看。',
      '抱歉，我要走开{几分钟}，这期间收到的消息我回来会逐条回复。',
      '有点事要处理，{时间}回来，您有问题先留言，我回来先看您的。',
      '我暂时不在电脑前，{时间}回来接着帮您，想问的可以先发在这里。',
    ],
    intents: [],
    group: ['等待', '离开'],
    role: 'away',
    board: 'common',
    code: 'lk',
  },
  {
    id: 'away-meal',
    title: '用餐',
    variants: [
      '您好，现在是用餐时间，{时间}恢复回复，有急事请先留言，回来优先看。',
      '亲，我去吃口饭，{时间}回来。您把商品或订单号留下，我回来就帮您看。',
    ],
    intents: [],
    group: ['等待', '离开'],
    board: 'common',
  },
  {
    id: 'away-handover',
    title: '交接给同事',
    variants: [
      '我今天的班到这里结束了，您的情况已经记录并交给同事，{时间}前会有人接着回复您，不用再说一遍。',
      '接下来由同事为您跟进，前面谈好的内容我都写进了备注，{时间}前会和您联系。',
    ],
    intents: [],
    group: ['等待', '离开'],
    board: 'common',
    code: 'jj',
  },
  {
    id: 'away-holiday',
    title: '放假安排',
    variants: [
      '放假期间可以照常下单，{日期}恢复发货，按付款顺序寄出；留言我们上班后逐条回复。',
      '您好，我们放假到{日期}，期间回复会慢一些，请您谅解，订单会在上班后按顺序安排。',
    ],
    intents: [],
    group: ['等待', '离开'],
    board: 'common',
    code: 'fj',
  },
];
