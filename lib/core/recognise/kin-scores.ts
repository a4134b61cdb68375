/** Intents that buyers name with the same words: who asks after a gift may mean the promotion it belongs to. */
import type { Intent } from '../model/intent';
import type { Features } from './features';
import type { Scores } from './scores';

const kin: Partial<Record<Intent, readonly Intent[]>> = {
  product_info: ['usage_help', 'compare'],
  size_advice: ['product_info', 'return_exchange'],
  compare: ['product_info'],
  stock: ['product_info', 'order_not_shipped'],
  price_bargain: ['coupon_promo'],
  coupon_promo: ['price_bargain'],
  gift: ['coupon_promo'],
  competitor_cheaper: ['price_bargain'],
  shipping_time: ['order_not_shipped'],
  courier_choice: ['delivery_area'],
  delivery_eta: ['logistics_stuck', 'shipping_time'],
  shipping_fee: ['return_exchange'],
  payment: ['coupon_promo', 'other'],
  order_query: ['logistics_stuck'],
  order_not_shipped: ['shipping_time', 'logistics_stuck'],
  logistics_stuck: ['delivery_eta', 'complaint'],
  change_order: ['cancel_order'],
  cancel_order: ['return_exchange', 'change_order'],
  return_exchange: ['urge_refund', 'cancel_order'],
  damaged_defective: ['quality_complaint', 'usage_help'],
  wrong_item: ['logistics_stuck', 'return_exchange'],
  usage_help: ['product_info', 'damaged_defective'],
  no_effect: ['quality_complaint'],
  quality_complaint: ['damaged_defective', 'product_info'],
  complaint: ['human_agent', 'logistics_stuck'],
  urge_refund: ['return_exchange', 'cancel_order'],
  repair_warranty: ['return_exchange'],
  price_protection: ['price_bargain'],
  review: ['coupon_promo'],
  thanks_bye: ['ack'],
  ack: ['thanks_bye'],
};

/** A kin's share of the score: enough for a third guess, never for the first. */
const share = 0.25;

export function kinScores(_features: Features, soFar: Scores): Scores {
  const scores: Scores = new Map();
  for (const [id, score] of soFar)
    for (const other of kin[id] ?? []) scores.set(other, Math.max(scores.get(other) ?? 0, score * share));
  return scores;
}
