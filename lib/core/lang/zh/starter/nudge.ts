import type { StarterPhrase } from '../../../library/phrase';

/** 催拍 (`nudge-order-…`) and 催付 (`nudge-pay-…`): the clock proposes them, no message asks for them, so no intents. */
export const nudgePhrases: StarterPhrase[] = [
  {
    id: 'nudge-order-doubt',
    title: '催拍 · 还有疑问吗',
    variants: [
      '亲，刚才看的那款还在考虑吗？有哪里不清楚，我帮您再看看。',
      '您还有哪方面想了解？材质、发货、售后都可以问，问清楚了再决定。',
    ],
    intents: [],
    stages: ['presale'],
    group: ['催付', '催拍'],
    board: 'payment',
    code: 'cp',
  },
  {
    id: 'nudge-order-ship',
    title: '催拍 · 说发货',
    variants: [
      '您看的{product|这款}目前有货，下单付款后{ship_hours}发货，喜欢的话可以安排起来。',
      '打个招呼：您中意的那款可以正常下单，默认发{courier}，要我帮您看看几天能到吗？',
    ],
    intents: [],
    stages: ['presale'],
    group: ['催付', '催拍'],
    board: 'payment',
    code: 'cpfh',
  },
  {
    id: 'nudge-order-promotion',
    title: '催拍 · 说活动',
    variants: [
      '跟您说一声，{promotion}到{promotion_until}结束，喜欢可以先下单，不合适{return_days}内可退换。',
      '亲，您看中的款式现在赶上{promotion}，需要的话我把到手价算好发您。',
    ],
    intents: [],
    stages: ['presale'],
    group: ['催付', '催拍'],
    board: 'payment',
    code: 'cphd',
  },
  {
    id: 'nudge-order-size',
    title: '催拍 · 尺码颜色',
    variants: [
      '尺码或颜色拿不准的话，我可以帮您再对一遍，不着急，慢慢选。',
      '您是在几个颜色之间犹豫吗？说说平时的搭配，我给您一点参考。',
    ],
    intents: [],
    stages: ['presale'],
    group: ['催付', '催拍'],
    board: 'payment',
  },
  {
    id: 'nudge-pay-trouble',
    title: '催付 · 付款有没有问题',
    variants: [
      '亲，看到您的订单还没付款，是付款时遇到问题了吗？方便的话，把提示截图给我看看。',
      '您的订单已经提交好了，还差付款这一步。哪里不清楚告诉我，我陪您弄好。',
    ],
    intents: [],
    stages: ['insale'],
    group: ['催付', '催付'],
    board: 'payment',
    code: 'cf',
  },
  {
    id: 'nudge-pay-check',
    title: '催付 · 核对信息',
    variants: [
      '看到您拍下了{product|喜欢的商品}，麻烦核对一下颜色、尺码和地址，没问题的话，付款后{ship_hours}发货。',
      '您的订单收到了，谢谢。收货信息需要修改现在就可以告诉我，核对好再付款也不迟。',
    ],
    intents: [],
    stages: ['insale'],
    group: ['催付', '催付'],
    board: 'payment',
    code: 'cfhd',
  },
  {
    id: 'nudge-pay-promotion',
    title: '催付 · 活动要结束',
    variants: [
      '您这一单用上了{promotion}，活动到{promotion_until}，方便的话在那之前付款，优惠就留住了。',
      '提醒您一下，订单里的优惠在{promotion_until}前付款有效，有疑问随时找我。',
    ],
    intents: [],
    stages: ['insale'],
    group: ['催付', '催付'],
    board: 'payment',
    code: 'cfyh',
  },
  {
    id: 'nudge-pay-closing',
    title: '催付 · 订单快关闭',
    variants: [
      '您的订单快到自动关闭的时间了，还需要的话抽空付一下款；改主意了也没关系。',
      '亲，这一单超时会自动取消，库存也会放回去。您想留着的话，方便时付一下款就好。',
    ],
    intents: [],
    stages: ['insale'],
    group: ['催付', '催付'],
    board: 'payment',
    code: 'cfgb',
  },
];
