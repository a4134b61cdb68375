import type { StarterPhrase } from '../../../library/phrase';

export const reviewPhrases: StarterPhrase[] = [
  {
    id: 'review-thanks',
    title: '谢谢好评',
    variants: [
      '谢谢您的认可，看到您喜欢我们很开心。用着有问题随时找我。',
      '亲，您的评价我们都看到了，感谢您花时间写下来，祝您用得顺心。',
    ],
    intents: ['review', 'thanks_bye'],
    stages: ['aftersale', 'closing'],
    group: ['收尾', '评价'],
    board: 'common',
    code: 'xxhp',
  },
  {
    id: 'review-invite',
    title: '邀请评价',
    variants: [
      '用着满意的话，欢迎抽空写下真实感受，给其他顾客一个参考；哪里不好也请直接告诉我。',
      '谢谢您的支持，方便时欢迎晒一张图。有不满意的地方先找我，我来处理。',
    ],
    intents: ['review', 'thanks_bye'],
    stages: ['aftersale', 'closing'],
    group: ['收尾', '评价'],
    board: 'common',
    code: 'yqpj',
  },
  {
    id: 'review-how',
    title: '怎么评价、追评',
    variants: [
      '在我的订单里找到这一单，点评价就可以写文字、传图片，之前评过的可以追评。',
      '亲，评价提交后要过一会儿才显示。想补充图片的话，用追评就行，您试一下。',
    ],
    intents: ['review'],
    stages: ['aftersale'],
    group: ['收尾', '评价'],
    board: 'aftersale',
    code: 'zmpj',
  },
  {
    id: 'review-bad',
    title: '看到差评（安抚）',
    variants: [
      '看到您的评价了，没让您满意，很抱歉。您说的{问题}我想帮您解决，退换还是补发，您看哪种合适？',
      '对不起，这次的体验让您失望了。评价是您的真实感受，我们接受；问题本身，我想给您处理好。',
    ],
    intents: ['review', 'complaint', 'quality_complaint'],
    stages: ['aftersale'],
    group: ['投诉', '评价'],
    board: 'aftersale',
    code: 'kdcp',
    soothing: true,
  },
  {
    id: 'review-no-reward',
    title: '问评价有没有奖励',
    variants: [
      '抱歉，评价没有奖励，因为要对其他顾客真实，您按自己的感受写就好。优惠可以看店里的活动：{promotion}。',
      '不好意思，由于评价不和任何优惠挂钩，这个给不了您。有活动时首页会显示，我也可以帮您看看现在能领的券。',
    ],
    intents: ['review', 'coupon_promo'],
    group: ['收尾', '评价'],
    board: 'common',
    code: 'pjjl',
  },
  {
    id: 'review-after-fix',
    title: '问题解决后',
    variants: [
      '问题解决了就好，谢谢您的耐心。评价请按您的真实感受写，之后有情况随时叫我。',
      '感谢您给我们改正的机会。您的意见我已经整理好交给同事，祝您接下来用得顺心。',
    ],
    intents: ['review', 'thanks_bye', 'ack'],
    stages: ['aftersale', 'closing'],
    group: ['收尾', '评价'],
    board: 'aftersale',
    code: 'jjh',
  },
];
