import type { StarterPhrase } from '../../../library/phrase';

/** Answers to a mere nod, and to what has no other home. */
export const generalPhrases: StarterPhrase[] = [
  {
    id: 'ack-go-ahead',
    title: '那我就这样处理',
    variants: ['好的，那我就按说好的办，有进展在这里告诉您。', '收到，我这就去处理，办好了回您一声。'],
    intents: ['ack'],
    stages: ['insale', 'aftersale'],
    group: ['接待', '确认'],
    board: 'common',
    code: 'hd',
  },
  {
    id: 'ack-take-time',
    title: '您慢慢看',
    variants: ['好的，您先看看，有疑问随时叫我。', '不着急，亲慢慢挑，想比较哪两款可以一起发给我。'],
    intents: ['ack'],
    stages: ['presale'],
    group: ['接待', '确认'],
    board: 'common',
    code: 'mmk',
  },
  {
    id: 'other-clarify',
    title: '问清楚需要',
    variants: [
      '不好意思，我没有完全明白您的意思，麻烦再补充一点细节，我好给您准确的答复。',
      '亲，我先确认一下：您说的是商品、物流，还是售后方面的问题？',
    ],
    intents: ['other'],
    group: ['接待', '问清楚'],
    board: 'common',
    code: 'wqc',
  },
  {
    id: 'other-which-order',
    title: '问是哪一单',
    variants: [
      '请问您问的是哪一笔订单？麻烦发一下商品名或订单号，我来查。',
      '亲，方便发一下订单卡片吗？我对着这一单帮您看。',
    ],
    intents: ['other', 'order_query'],
    stages: ['insale', 'aftersale'],
    group: ['接待', '问清楚'],
    board: 'common',
    code: 'nyd',
  },
  {
    id: 'other-stay-here',
    title: '想换地方联系',
    variants: [
      '抱歉，因为要保护您的订单和信息安全，我们只在这里沟通，记录也方便您之后查看。您直接说就好，我在。',
      '谢谢您的信任。不过由于售后要凭这里的聊天记录处理，抱歉没有别的联系方式，您随时可以在这里找到我们。',
    ],
    intents: ['other', 'human_agent'],
    group: ['接待', '说明'],
    board: 'common',
    code: 'zlgt',
  },
];
