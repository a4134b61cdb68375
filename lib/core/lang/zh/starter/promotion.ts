import type { StarterPhrase } from '../../../library/phrase';

export const promotionPhrases: StarterPhrase[] = [
  {
    id: 'promo-current',
    title: '现在的活动',
    variants: [
      '亲，现在的活动是{promotion}，到{promotion_until}结束，符合条件结算时会自动减。',
      '目前有{promotion}，{promotion_until}前下单都算，具体减多少在结算页能看到。',
    ],
    intents: ['coupon_promo'],
    stages: ['presale'],
    group: ['价格', '活动'],
    board: 'product',
    code: 'yhhd',
  },
  {
    id: 'promo-calculate',
    title: '帮算到手价',
    variants: [
      '亲，麻烦您把要买的商品和数量告诉我，我帮您算一遍到手价。',
      '算下来到手是{金额}：原价减活动，再减券，付款前以结算页显示的为准。',
    ],
    intents: ['coupon_promo', 'price_bargain'],
    stages: ['presale'],
    group: ['价格', '活动'],
    board: 'product',
    code: 'dsj',
  },
  {
    id: 'promo-stacking',
    title: '优惠能不能叠加',
    variants: [
      '活动和券能否同时用，要看券面说明。您先加进购物车，结算页会把每一项优惠列出来。',
      '亲，有的券可以和{promotion}一起用，有的只能选一项。您发我看看是哪张，我帮您核对。',
    ],
    intents: ['coupon_promo'],
    stages: ['presale'],
    group: ['价格', '活动'],
    board: 'product',
    code: 'dj',
  },
  {
    id: 'promo-next',
    title: '以后还有活动吗',
    variants: [
      '下一次活动的时间和力度还没有公布，目前能用的是{promotion}。不着急的话，可以先收藏店铺，有活动会在首页显示。',
      '之后的活动我还没有收到通知，不敢随口说。您要是近期用，建议看现在的{promotion}，到{promotion_until}为止。',
    ],
    intents: ['coupon_promo', 'price_bargain'],
    stages: ['presale'],
    group: ['价格', '活动'],
    board: 'product',
    code: 'xch',
  },
  {
    id: 'promo-ended',
    title: '活动结束了',
    variants: [
      '抱歉，这场活动到{promotion_until}已经结束，因为价格由系统统一恢复，单独改不了。我帮您看看还有哪些券能用。',
      '没赶上确实可惜，很抱歉，由于活动有时间限制，补不回来了。您可以先收藏，或者看看现在可以领的优惠。',
    ],
    intents: ['coupon_promo'],
    stages: ['presale'],
    group: ['价格', '活动'],
    board: 'product',
    code: 'hdjs',
  },
];
