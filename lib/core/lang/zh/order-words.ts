/** The words in which Chinese marketplaces name an order's state, as buttons, tags and panels show them. */
import type { OrderState } from '../../model/conversation';

/** Longer words come before those they contain. */
export const orderWords: readonly [word: string, state: OrderState][] = [
  ['等待买家付款', 'unpaid'],
  ['待付款', 'unpaid'],
  ['未付款', 'unpaid'],
  ['待支付', 'unpaid'],
  ['待成团', 'unshipped'],
  ['待发货', 'unshipped'],
  ['已付款', 'unshipped'],
  ['待出库', 'unshipped'],
  ['待签收', 'shipped'],
  ['待收货', 'shipped'],
  ['已发货', 'shipped'],
  ['运输中', 'shipped'],
  ['派送中', 'shipped'],
  ['已签收', 'received'],
  ['已收货', 'received'],
  ['交易成功', 'received'],
  ['已完成', 'received'],
  ['退款成功', 'refunded'],
  ['已退款', 'refunded'],
  ['退款中', 'refunding'],
  ['退货中', 'refunding'],
  ['售后中', 'refunding'],
  ['已取消', 'closed'],
  ['已关闭', 'closed'],
  ['交易关闭', 'closed'],
];
