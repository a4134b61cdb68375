import type { StarterPhrase } from '../../../library/phrase';

export const greetingPhrases: StarterPhrase[] = [
  {
    id: 'greeting-hello',
    title: '打招呼',
    variants: [
      '亲，您好，我在的。想了解哪一款，或者有什么要我处理的，直接跟我说。',
      '您好，欢迎来到{shop}，请问有什么可以帮您？',
      '在的，您请讲，我看着消息呢。',
    ],
    intents: ['greeting'],
    group: ['接待', '问候'],
    board: 'common',
    code: 'nh',
  },
  {
    id: 'greeting-presale',
    title: '打招呼 · 还没下单',
    variants: [
      '您好，欢迎光临。您是自己用还是送人？说说用途和预算，我帮您挑一挑。',
      '亲，在的。看中哪一款可以发给我，材质、尺码、发货都可以问。',
    ],
    intents: ['greeting'],
    stages: ['presale'],
    group: ['接待', '问候'],
    board: 'common',
    code: 'sqnh',
  },
  {
    id: 'greeting-promotion',
    title: '打招呼 · 带活动',
    variants: [
      '您好，欢迎光临{shop}。店里正在做{promotion}，到{promotion_until}为止，看中哪款我帮您算到手价。',
      '亲，您来得正好，现在有{promotion}，{promotion_until}结束。想先看哪一类？',
    ],
    intents: ['greeting', 'coupon_promo'],
    stages: ['presale'],
    group: ['接待', '问候'],
    board: 'common',
  },
  {
    id: 'greeting-insale',
    title: '打招呼 · 已有订单',
    variants: [
      '您好，我在。您的订单现在是{order_state}，是想查物流，还是要改信息？',
      '亲，在的。想问发货、物流或者修改订单，都可以直接说，我来查。',
    ],
    intents: ['greeting'],
    stages: ['insale'],
    group: ['接待', '问候'],
    board: 'common',
  },
  {
    id: 'greeting-aftersale',
    title: '打招呼 · 已收货',
    variants: [
      '您好，我在。收到的商品有什么情况，您跟我说说，方便的话附一张照片。',
      '亲，您好。用着有什么问题都可以告诉我，我先了解清楚，再给您方案。',
    ],
    intents: ['greeting'],
    stages: ['aftersale'],
    group: ['接待', '问候'],
    board: 'aftersale',
  },
  {
    id: 'greeting-late',
    title: '回复晚了',
    variants: [
      '让您久等了，很抱歉，刚才咨询的人比较多。您的问题我看到了，现在就来处理。',
      '抱歉回复晚了，您还在吗？我这就看您的问题。',
      '不好意思耽误您了，前面的消息我正在看，马上回答您。',
    ],
    intents: ['greeting'],
    group: ['接待', '问候'],
    board: 'common',
    code: 'jdl',
    soothing: true,
  },
  {
    id: 'greeting-returning',
    title: '老顾客再来',
    variants: [
      '{buyer|亲}，欢迎您再来，很高兴又见到您。这次想看点什么？',
      '亲，谢谢您一直光顾{shop}。上次买的用着还顺手吗？今天有什么可以帮您？',
    ],
    intents: ['greeting'],
    group: ['接待', '问候'],
    board: 'common',
    code: 'lgk',
  },
];
