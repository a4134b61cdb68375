import type { StarterPhrase } from '../../../library/phrase';

export const humanPhrases: StarterPhrase[] = [
  {
    id: 'human-here',
    title: '我是人工',
    variants: [
      '抱歉，刚才的自动回复没有答到您的问题。我是人工客服，在的，您直接跟我说。',
      '让您久等了，不好意思，人工客服在线。请问是哪一笔订单、遇到了什么情况？',
    ],
    intents: ['human_agent', 'greeting'],
    group: ['接待', '转人工'],
    board: 'common',
    code: 'rg',
    soothing: true,
  },
  {
    id: 'human-reading-back',
    title: '先看前面的记录（安抚）',
    variants: [
      '抱歉让您反复说明。我先看一遍前面的聊天，不用您再讲一次，看完马上回您。',
      '让您绕了一圈才找到人，对不起。前面的内容我正在看，接下来由我一直跟到解决。',
    ],
    intents: ['human_agent', 'complaint'],
    group: ['接待', '转人工'],
    board: 'common',
    code: 'kjl',
    soothing: true,
  },
  {
    id: 'human-manager',
    title: '要找主管（安抚）',
    variants: [
      '您想和主管谈，我理解，也很抱歉没能让您满意。我马上转过去，{时间}前会有答复，急的部分您先告诉我。',
      '好的，抱歉让您走到这一步。我把情况整理好交给主管，接手的同事会先看记录，再来联系您。',
    ],
    intents: ['human_agent', 'complaint'],
    group: ['接待', '转人工'],
    board: 'aftersale',
    code: 'zgl',
    soothing: true,
  },
  {
    id: 'human-call',
    title: '想打电话说',
    variants: [
      '理解您想直接说，抱歉，因为处理要凭这里的记录，我们统一在线沟通。您可以现在就说，我在线看着，马上处理。',
      '打字麻烦您了，不好意思。您也可以发语音或图片，我在线听，听完马上办。',
    ],
    intents: ['human_agent'],
    group: ['接待', '转人工'],
    board: 'common',
    code: 'xdh',
    soothing: true,
  },
];
