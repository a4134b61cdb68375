/** What the page itself fills into a phrase. */
import type { Conversation } from '../../core/model/conversation';
import type { Values } from '../../core/suggest/fill';

export function valuesOf({ buyer, order }: Conversation): Values {
  const values = { buyer, order: order?.number, product: order?.product, order_state: order?.stateText };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
