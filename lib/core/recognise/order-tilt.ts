/** What the order's state makes likelier: 发货 asked about an unshipped order is a reminder, not a presale question. */
import type { OrderState } from '../model/conversation';
import type { Intent } from '../model/intent';

type Tilt = Partial<Record<Intent, number>>;

const onTheWay: Tilt = { logistics_stuck: 1.4, delivery_eta: 1.3, order_not_shipped: 0.6, shipping_time: 0.6 };
const arrived: Tilt = { return_exchange: 1.2, damaged_defective: 1.2, usage_help: 1.2, cancel_order: 0.6 };
const refund: Tilt = { urge_refund: 1.4, return_exchange: 1.2, cancel_order: 0.8 };

const tilts: Partial<Record<OrderState, Tilt>> = {
  unpaid: { payment: 1.3, price_bargain: 1.2, coupon_promo: 1.2, cancel_order: 1.2 },
  unshipped: { order_not_shipped: 1.5, change_order: 1.2, cancel_order: 1.3, return_exchange: 0.8 },
  shipped: onTheWay,
  received: arrived,
  refunding: refund,
  refunded: refund,
};

/** @returns factors; an intent that is not named keeps its score */
export const orderTilt = (state: OrderState): [Intent, number][] =>
  // Object.entries forgets which keys a record has.
  Object.entries(tilts[state] ?? {}) as [Intent, number][];
