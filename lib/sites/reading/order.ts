/** The order beside the chat. Two orders in different states are a doubt, and a doubt is null. */
import { orderWords } from '../../core/lang/zh/order-words';
import type { OrderFacts, OrderState } from '../../core/model/conversation';
import type { SiteProfile } from '../../core/site/profile';
import { find, findAll, isVisible, textOf } from './query';

/** Order numbers of the marketplaces: `260908-123456789012345`, or 15 to 22 digits. */
const orderNumber = /(?<!\d)(?:\d{6}-\d{12,16}|\d{15,22})(?!\d)/;
const amount = /[¥￥]\s?\d+(?:\.\d{1,2})?/;
const paid = /实[付收][^\d¥￥]{0,6}([¥￥]\s?\d+(?:\.\d{1,2})?)/;
/** How far above a state's word its order's card may end. */
const cardDepth = 4;
/** A longer text is a sentence, not a line of an order. */
const lineLength = 60;

/** @returns null when the panel is missing, empty or ambiguous */
export function readOrder(profile: SiteProfile, document: Document): OrderFacts | null {
  const { orderPanel, order: marks = {}, message } = profile;
  if (!orderPanel) return null;
  // An order in a message is what was talked about, not how it stands now.
  const panels = findAll(document, orderPanel).filter((panel) => isVisible(panel) && !panel.closest(message.join(',')));
  const cards = panels.flatMap((panel) => {
    if (marks.each) return findAll(panel, [marks.each]).filter((card) => orderNumber.test(textOf(card)));
    return marks.state ? [panel] : cardsByWords(panel);
  });
  const orders = cards.map((card) => readCard(card, marks));
  const [first] = orders;
  if (!first || orders.some((order) => order?.state !== first.state)) return null;
  return orders.length === 1 ? first : { ...first, number: null, product: null, amount: null };
}

/** @returns null when the card tells no state that we know, or two */
function readCard(card: Element, marks: NonNullable<SiteProfile['order']>): OrderFacts | null {
  const part = (selector: string | undefined): string | null =>
    selector === undefined ? null : textOf(find(card, [selector])) || null;
  const written = marks.state === undefined ? [...statesIn(card)] : [part(marks.state) ?? ''];
  const [stateText = ''] = written;
  const state = stateOf(stateText);
  if (!state || written.some((other) => stateOf(other) !== state)) return null;
  const text = textOf(card);
  return {
    state,
    stateText,
    number: marks.number === undefined ? (orderNumber.exec(text)?.[0] ?? null) : part(marks.number),
    product: part(marks.product),
    amount: marks.amount === undefined ? (paid.exec(text)?.[1] ?? amount.exec(text)?.[0] ?? null) : part(marks.amount),
  };
}

/** @returns the words of states that stand alone, or beside an order's number */
function statesIn(card: Element): Set<string> {
  const found = new Set<string>();
  for (const leaf of [card, ...card.querySelectorAll('*')]) {
    const text = textOf(leaf);
    if (leaf.childElementCount > 0 || text.length > lineLength || leaf.closest('button,[role="tab"]')) continue;
    const parts = orderNumber.test(text) ? text.split(/[\s:：,，|·]+/) : [text];
    for (const word of parts) if (stateOf(word)) found.add(word);
  }
  return found;
}

/** @returns the smallest boxes that hold both an order's number and a state's word; a filter's words have no number */
function cardsByWords(panel: Element): Element[] {
  const cards = new Set<Element>();
  for (const leaf of panel.querySelectorAll('*')) {
    if (leaf.childElementCount > 0 || statesIn(leaf).size === 0) continue;
    let card: Element | null = leaf;
    for (let up = 0; up < cardDepth && card && card !== panel; up++) {
      if (orderNumber.test(textOf(card))) {
        cards.add(card);
        break;
      }
      card = card.parentElement;
    }
  }
  return [...cards];
}

const stateOf = (text: string): OrderState | null => orderWords.find(([word]) => word === text)?.[1] ?? null;
