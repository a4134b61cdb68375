/**
 * A marketplace's chat page as plain data: selectors with their fallbacks, and where names, ids and states stand. It can
 * be a JSON file; nothing in it is code or an expression. What is left out is not known of the page.
 */
import * as v from 'valibot';
import { confidences } from './confidence';

const selector = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300));

/** Tried in order; the first that finds something wins. Stable attributes first, then class prefixes. */
const selectors = v.pipe(v.tupleWithRest([selector], selector), v.maxLength(8));

export type Selectors = v.InferOutput<typeof selectors>;

/** A value in an attribute. */
const attributeFact = v.strictObject({
  /** Which element holds it, inside the message or the conversation's entry; the entry itself when it matches. */
  from: selector,
  attribute: v.pipe(v.string(), v.regex(/^[a-z][\w-]{0,60}$/i)),
  /** The value stands after this and before that, in any letter case; null when the page writes it otherwise. */
  after: v.optional(v.pipe(v.string(), v.maxLength(60))),
  before: v.optional(v.pipe(v.string(), v.maxLength(60))),
});

export type AttributeFact = v.InferOutput<typeof attributeFact>;

/** Encrypted pages of one named host: no pattern may reach further than its own site. */
const match = v.pipe(v.string(), v.maxLength(200), v.regex(/^https:\/\/(?:[\w-]+\.)+[a-z]{2,}\/[^\s]*\*$/));

export const siteProfileSchema = v.strictObject({
  /** Lower case, the file's name; settings are kept under it. */
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/)),
  /** As agents call it: 拼多多. */
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)),
  matches: v.pipe(v.array(match), v.maxLength(20)),
  /** Where on these hosts the chat is; the panel keeps away from other paths. All paths when left out. */
  paths: v.optional(v.pipe(v.array(v.pipe(v.string(), v.startsWith('/'), v.maxLength(200))), v.maxLength(20))),
  /** When the facts were last compared with a real page, as exactly as is known: a year, a month or a day. */
  asOf: v.pipe(v.string(), v.regex(/^20\d\d(?:-[01]\d(?:-[0-3]\d)?)?$/)),
  confidence: v.picklist(confidences),
  /** Must all be present for a page to be this site's chat. */
  marks: selectors,
  /** The message list; the whole page when left out. Two visible ones are a doubt. */
  list: v.optional(selectors),
  message: selectors,
  messageId: v.optional(attributeFact),
  /** Lines that nobody wrote, where they could be taken for somebody's. */
  system: v.optional(selectors),
  /** Found in the message or being the message itself. An earlier selector outweighs a later one of the other side. */
  buyer: v.optional(selectors),
  agent: v.optional(selectors),
  /** Messages without a mark of their own are this side's, as long as the other side's mark is seen in the same list. */
  unmarked: v.optional(v.strictObject({ side: v.picklist(['buyer', 'agent']), message: selectors })),
  /** A line of sender and time: the open conversation's buyer, or else the agent. */
  sender: v.optional(selectors),
  text: selectors,
  image: v.optional(selectors),
  productCard: v.optional(selectors),
  orderCard: v.optional(selectors),
  time: v.optional(selectors),
  /** The one conversation that is open; hover and unread marks do not count. Told by its name when left out. */
  active: v.optional(selectors),
  /** Entries of the conversation list, and the name in one; the first text of an entry when left out. */
  conversation: v.optional(selectors),
  conversationName: v.optional(selectors),
  /** In an entry, and with text in it: the buyer wrote something that nobody has looked at. */
  unread: v.optional(selectors),
  conversationId: v.optional(attributeFact),
  buyerName: v.optional(selectors),
  /** Where the open conversation's name stands somewhere, when nothing marks it. */
  header: v.optional(selectors),
  composer: v.optional(selectors),
  /** The only text field among this element's nearest ancestors, where nothing marks the composer itself. */
  composerNear: v.optional(selectors),
  /** Where orders of the open conversation are shown. */
  orderPanel: v.optional(selectors),
  /** What the page marks of an order; found by the order's words where left out. */
  order: v.optional(
    v.strictObject({
      each: v.optional(selector),
      state: v.optional(selector),
      number: v.optional(selector),
      product: v.optional(selector),
      amount: v.optional(selector),
    }),
  ),
});

export type SiteProfile = v.InferOutput<typeof siteProfileSchema>;

/** More marketplaces than anybody sells on. */
export const maxProfiles = 30;
