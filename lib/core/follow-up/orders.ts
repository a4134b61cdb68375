/** The orders that were seen in a conversation. */
import type { OrderWatch } from './record';
import type { Sighting } from './sighting';

/** More than a buyer has open at once; the counters of older ones are not asked for any more. */
const keptOrders = 10;

type Sighted = NonNullable<Sighting['order']>;

/** @returns which of the orders is meant: pages show the number of an order at times, and at times not */
function meant(orders: readonly OrderWatch[], { id, state }: Sighted): OrderWatch | undefined {
  const last = orders.at(-1);
  const same = orders.find((one) => one.id === id && id !== '');
  if (same || !last || (id !== '' && last.id !== '')) return same;
  // Without a number, one that is unpaid after a paid one is another.
  return state === 'unpaid' && last.state !== 'unpaid' ? undefined : last;
}

/** Pages bring the order later than the talk; one that is there after so long was placed meanwhile. ms */
const settling = 60_000;
/** An order that is no older when it is first seen was placed just now. ms */
const justPlaced = 30 * 60_000;

/**
 * @param watched since when the conversation is known
 * @returns the orders with the one that is on the page last
 */
export function takeOrder(
  orders: readonly OrderWatch[],
  sighted: Sighted | null,
  now: number,
  watched: number,
): OrderWatch[] {
  if (!sighted) return [...orders];
  const { id, state, at } = sighted;
  const before = meant(orders, sighted);
  const others = orders.filter((one) => one !== before).slice(1 - keptOrders);
  // A paid order does not become unpaid: that page is late.
  if (before && before.state !== 'unpaid' && state === 'unpaid') return [...others, before];
  if (before) {
    const same = { ...before, id: id || before.id };
    return [...others, before.state === state ? same : { ...same, state, stateSince: now, cameHere: true }];
  }
  const since = Math.min(at ?? now, now);
  const isNew = now - watched > settling;
  const cameHere = isNew || (at !== null && now - at < justPlaced);
  return [...others, { id, state, since, stateSince: since, counts: at === null && !isNew ? 0 : since, cameHere }];
}
