import type { StarterPhrase } from '../../../library/phrase';

/** Answers to what a buyer hands over: order number, photo, wishes. */
export const informationPhrases: StarterPhrase[] = [
  {
    id: 'info-received',
    title: '信息收到',
    variants: ['信息收到了，谢谢您的配合，我核对一下，马上回您。', '好的，您发的内容我记下了，接下来按这个处理。'],
    intents: ['provide_info'],
    group: ['接待', '收到信息'],
    board: 'common',
    code: 'xxsd',
  },
  {
    id: 'info-order',
    title: '订单号收到',
    variants: ['订单号收到了，我这就查，请您稍等。', '好的，我来看{order|这一单}的情况，查到马上告诉您。'],
    intents: ['provide_info', 'order_query'],
    stages: ['insale', 'aftersale'],
    group: ['接待', '收到信息'],
    board: 'common',
    code: 'ddh',
  },
  {
    id: 'info-photo',
    title: '照片收到',
    variants: [
      '照片收到了，谢谢您拍得这么清楚，我看一下就给您处理方案。',
      '图片看到了，辛苦您。我先把情况登记好，再和您商量怎么解决。',
    ],
    intents: ['provide_info', 'damaged_defective', 'wrong_item', 'quality_complaint'],
    stages: ['aftersale'],
    group: ['接待', '收到信息'],
    board: 'aftersale',
    code: 'zpsd',
  },
  {
    id: 'info-missing',
    title: '信息还差一点',
    variants: [
      '谢谢您提供的信息，还差{缺少的信息}，麻烦您补充一下，我就能接着办。',
      '亲，前面的都核对好了，再请您发一下{缺少的信息}就齐了。',
    ],
    intents: ['provide_info'],
    group: ['接待', '收到信息'],
    board: 'common',
  },
  {
    id: 'info-needs',
    title: '需求收到，来推荐',
    variants: [
      '您的要求我清楚了，我按这个挑一挑，把合适的发给您看。',
      '明白了亲，我照您说的条件筛一下，选出来再说明各自的特点。',
    ],
    intents: ['provide_info', 'compare', 'product_info'],
    stages: ['presale'],
    group: ['接待', '收到信息'],
    board: 'product',
  },
];
