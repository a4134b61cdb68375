import type { StarterPhrase } from '../../../library/phrase';

export const couponPhrases: StarterPhrase[] = [
  {
    id: 'promo-coupon-how',
    title: '怎么领券用券',
    variants: [
      '亲，店铺首页有优惠券，点领取后再下单，满足门槛，结算时会自动抵扣。',
      '先领券，再把商品加进购物车结算，订单里会有一行优惠；没有显示的话截图给我，我帮您看。',
    ],
    intents: ['coupon_promo'],
    stages: ['presale'],
    group: ['价格', '优惠券'],
    board: 'product',
    code: 'lq',
  },
  {
    id: 'promo-coupon-sent',
    title: '发券并说明用法',
    variants: [
      '我给您发一张店铺券：满{门槛}减{金额}，{日期}前有效，点开领取，再下单就会抵扣。',
      '亲，券发给您了，在卡券里能看到。单笔满{门槛}可以用，结算时勾选一下就行。',
    ],
    intents: ['coupon_promo', 'price_bargain'],
    stages: ['presale'],
    group: ['价格', '优惠券'],
    board: 'product',
    code: 'fq',
  },
  {
    id: 'promo-coupon-fails',
    title: '券用不了',
    variants: [
      '亲，券没有减下来，通常是没到门槛、商品不参加或已经过期。麻烦截一张结算页给我，我帮您对一对。',
      '抱歉让您折腾了。建议看一下券面上的使用范围和日期，也可以截图给我，我来核对原因。',
    ],
    intents: ['coupon_promo'],
    stages: ['presale'],
    group: ['价格', '优惠券'],
    board: 'product',
    code: 'qyb',
  },
  {
    id: 'promo-forgot-coupon',
    title: '下单忘了用券',
    variants: [
      '理解您的心情，抱歉，付款后券补用不了，因为优惠在结算时就算好了。还没发货的话，可以申请退款，用券重新下单。',
      '抱歉，已付款的订单加不上券，因为金额已经锁定。您要是在意，发货前可以退掉重买，我帮您留意退款进度。',
    ],
    intents: ['coupon_promo'],
    stages: ['insale'],
    group: ['价格', '优惠券'],
    board: 'common',
    code: 'wyq',
  },
  {
    id: 'promo-after-refund',
    title: '退款后券还在吗',
    variants: [
      '亲，退款后券退不退，要看券面的规则：整单退款、券还没过期时，通常会回到卡券里，您可以去看一下。',
      '您的券是在{日期}前有效，退款完成后我帮您核对有没有退回；没退回的话，我去申请处理。',
    ],
    intents: ['coupon_promo'],
    stages: ['aftersale'],
    group: ['价格', '优惠券'],
    board: 'aftersale',
    code: 'tq',
  },
];
