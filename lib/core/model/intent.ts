/**
 * What a buyer wants, and the stage in which it mostly comes. The ids are fixed: labelled data uses them.
 * `any` intents belong to whatever stage the conversation is in. Names for people are in lib/locales.
 */
export const intentStages = {
  product_info: 'presale',
  size_advice: 'presale',
  compare: 'presale',
  stock: 'presale',
  price_bargain: 'presale',
  coupon_promo: 'presale',
  gift: 'presale',
  competitor_cheaper: 'presale',
  shipping_time: 'presale',
  courier_choice: 'presale',
  delivery_eta: 'presale',
  delivery_area: 'presale',
  shipping_fee: 'presale',
  payment: 'presale',
  order_query: 'insale',
  order_not_shipped: 'insale',
  logistics_stuck: 'insale',
  change_order: 'insale',
  cancel_order: 'insale',
  return_exchange: 'aftersale',
  damaged_defective: 'aftersale',
  wrong_item: 'aftersale',
  usage_help: 'aftersale',
  no_effect: 'aftersale',
  quality_complaint: 'aftersale',
  complaint: 'aftersale',
  urge_refund: 'aftersale',
  repair_warranty: 'aftersale',
  invoice: 'aftersale',
  price_protection: 'aftersale',
  review: 'aftersale',
  greeting: 'any',
  thanks_bye: 'any',
  ack: 'any',
  provide_info: 'any',
  human_agent: 'any',
  other: 'any',
} as const;

export type Intent = keyof typeof intentStages;

export const intents = Object.keys(intentStages) as Intent[];

/** How a buyer feels. */
export const moods = ['calm', 'anxious', 'angry'] as const;

export type Mood = (typeof moods)[number];
