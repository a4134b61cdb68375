/** The groups whose phrases serve a proposal, in every language: whoever puts a phrase there has it proposed. */
import type { ReminderKind } from '../follow-up/due';
import type { Act } from '../follow-up/words';

const groups: { readonly [kind in ReminderKind]?: { names: readonly string[]; act: Act } } = {
  order_nudge: { names: ['催拍', '提醒下單', 'Remind to order'], act: 'urge' },
  pay_nudge: { names: ['催付', '提醒付款', 'Remind to pay'], act: 'urge' },
  check_order: { names: ['核对订单', '核對訂單', 'Confirm the order'], act: 'check' },
  late_shipment: { names: ['延迟发货', '延遲出貨', 'Explain the delay'], act: 'delay' },
  shipped: { names: ['发货通知', '出貨通知', 'Shipped'], act: 'shipped' },
};

/** @returns the last names of the group paths whose phrases are proposed for it; [] where nothing is */
export const proposalGroups = (kind: ReminderKind): readonly string[] => groups[kind]?.names ?? [];

/** What the lines of such a group do. */
export const groupActs: Readonly<Record<string, Act>> = Object.fromEntries(
  Object.values(groups).flatMap(({ names, act }) => names.map((name) => [name, act])),
);
