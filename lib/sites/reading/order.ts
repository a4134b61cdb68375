/** The order beside the chat. Two orders in different states are a doubt, and a doubt is null. */
import { orderWords } from '../../core/lang/zh/order-words';
import type { OrderFacts, OrderState } from '../../core/model/conversation';
import type { SiteProfile } from '../profile';
import { find, textOf } from './query';

/** Order numbers of the marketplaces: `260908-123456789012345`, or 15 to 22 digits. */
const orderNumber = /(?<!\d)(?:\d{6}-\d{12,16}|\d{15,22})(?!\d)/;
const amount = /[¥￥]\s?\d+(?:\.\d{1,2})?/;
/** How far above a state's word its order's card may end. */
const cardDepth = 4;

/** @returns null when the panel is missing, empty or ambiguous */
export function readOrder(profile: SiteProfile, document: Document): OrderFacts | null {
  const panel = profile.orderPanel ? find(document, profile.orderPanel) : null;
  if (!panel) return null;
  return profile.order ? markedOrder(profile.order, panel) : orderByWords(panel);
}

function markedOrder(marks: NonNullable<SiteProfile['order']>, panel: Element): OrderFacts | null {
  const stateText = textOf(panel.querySelector(marks.state));
  const state = stateOf(stateText);
  if (!state) return null;
  const part = (selector: string): string | null => textOf(panel.querySelector(selector)) || null;
  return { state, stateText, number: part(marks.number), product: part(marks.product), amount: part(marks.amount) };
}

function orderByWords(panel: Element): OrderFacts | null {
  const cards = new Map<Element, OrderFacts>();
  for (const leaf of panel.querySelectorAll('*')) {
    if (leaf.childElementCount > 0 || leaf.closest('button,[role="tab"]')) continue;
    const stateText = textOf(leaf);
    const state = stateOf(stateText);
    const card = state && cardAround(leaf, panel);
    if (!card) continue;
    const text = textOf(card);
    cards.set(card, {
      state,
      stateText,
      number: orderNumber.exec(text)?.[0] ?? null,
      product: null,
      amount: amount.exec(text)?.[0] ?? null,
    });
  }
  const orders = [...cards.values()];
  const [first] = orders;
  if (!first || orders.some((order) => order.state !== first.state)) return null;
  return orders.length === 1 ? first : { ...first, number: null, amount: null };
}

/** A filter word has no order number near it; an order's state has. */
function cardAround(leaf: Element, panel: Element): Element | null {
  let card: Element | null = leaf;
  for (let up = 0; up < cardDepth && card && card !== panel; up++) {
    if (orderNumber.test(textOf(card))) return card;
    card = card.parentElement;
  }
  return null;
}

const stateOf = (text: string): OrderState | null => orderWords.find(([word]) => word === text)?.[1] ?? null;
