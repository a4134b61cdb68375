/** A marketplace's chat page as data: selectors with their fallbacks, and where ids and states stand. */

/** Tried in order; the first that finds something wins. */
export type Selectors = readonly [string, ...string[]];

/** A value in an attribute. */
export interface AttributeFact {
  /** Which element holds it, inside the message or the active conversation; the element itself when it matches. */
  from: string;
  attribute: string;
  /** The first group is the value; the whole attribute when left out. */
  pattern?: RegExp;
}

export interface SiteProfile {
  id: string;
  name: string;
  matches: readonly string[];
  asOf: string;
  /** Must all be present for the page to be this site: a second guard where match patterns can't tell (loopback). */
  marks: Selectors;
  /** The message list; replaced by the page at will. */
  list: Selectors;
  message: Selectors;
  messageId?: AttributeFact;
  /** Found in the message or being the message itself. A message that is neither is a system line. */
  buyer: Selectors;
  agent: Selectors;
  text: Selectors;
  image?: Selectors;
  productCard?: Selectors;
  orderCard?: Selectors;
  time?: Selectors;
  /** The one conversation that is open; hover and unread marks do not count. */
  active: Selectors;
  conversationId: AttributeFact;
  buyerName: Selectors;
  composer: Selectors;
  /** Where orders of the open conversation are shown. */
  orderPanel?: Selectors;
  /** Where the page marks the parts of an order; found by the order's words when left out. */
  order?: { state: string; number: string; product: string; amount: string };
}
