/**
 * What the page's side (content script) and the panel say to each other, one line a message. A content script shares
 * its process with the page, so every message is checked against its schema where it arrives.
 */
import * as v from 'valibot';
import { type Conversation, orderStates } from '../core/model/conversation';
import { doubts, pageStates } from '../core/model/page-state';
import { confidences } from '../core/site/confidence';
import { panelWidth } from '../core/model/panel-width';
import { insertModes, outcomes } from '../core/model/outcome';
import { newPictureSchema, pictureLimits } from '../core/library/picture';
import { markActs, markSchema } from '../core/tone/mark';

const text = v.string();
const key = v.pipe(v.string(), v.maxLength(400));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const request = v.pipe(v.number(), v.integer());

const message = v.object({
  id: text,
  side: v.picklist(['buyer', 'agent', 'system']),
  kind: v.picklist(['text', 'image', 'product_card', 'order_card']),
  text,
  at: v.nullable(v.number()),
});

const order = v.object({
  state: v.picklist(orderStates),
  stateText: text,
  number: v.nullable(text),
  product: v.nullable(text),
  amount: v.nullable(text),
});

const conversation = v.object({
  key,
  buyer: v.nullable(text),
  messages: v.array(message),
  order: v.nullable(order),
}) satisfies v.GenericSchema<Conversation>;

/** Page → panel. */
export const fromPage = {
  /** Whether this page is a chat we know; `site` is its name, and how old and how sure its facts are. */
  state: v.object({
    state: v.picklist(pageStates),
    doubt: v.nullable(v.picklist(doubts)),
    /** Under which the agent's choices for this site are kept. */
    place: text,
    site: v.nullable(v.object({ id: text, name: text, asOf: text, confidence: v.picklist(confidences) })),
  }),
  /** How the panel stands in the page's window. */
  standing: v.object({
    narrow: v.boolean(),
    folded: v.boolean(),
    cramped: v.boolean(),
    side: v.picklist(['left', 'right']),
    width: v.number(),
  }),
  /** The open conversation as it stands; null when none is open. */
  conversation: v.object({ conversation: v.nullable(conversation) }),
  /** Who stands in the list of conversations. */
  people: v.object({ people: v.pipe(v.array(v.object({ key, name: text, unread: v.boolean() })), v.maxLength(500)) }),
  /** What stands in the composer. */
  draft: v.object({ key, text, composing: v.boolean() }),
  /** What the agent chose on the card beside underlined words. */
  act: v.object({ key, rule: text, from: offset, to: offset, act: v.picklist(markActs) }),
  /** All messages that the page shows now; null when it can't say. Answers `transcript`. */
  transcript: v.object({ request, messages: v.nullable(v.array(message)) }),
  /** What became of an insert or a replacement. */
  outcome: v.object({ request, outcome: v.picklist(outcomes) }),
};

/** Panel → page. */
export const fromPanel = {
  /** The panel listens now: tell it everything. */
  ready: v.object({}),
  /** Put text into the composer of this conversation; answered by `outcome`. */
  insert: v.object({ request, key, text: v.pipe(text, v.maxLength(4000)), mode: v.picklist(insertModes) }),
  /** Replace one range of the draft if it still holds the expected words; answered by `outcome`. */
  replace: v.object({ request, key, from: offset, expected: text, replacement: text }),
  /** Read all messages that the page shows of this conversation; answered by `transcript`. */
  transcript: v.object({ request, key }),
  /** Hand pictures to this conversation's composer as if they had been pasted; answered by `outcome`. */
  paste: v.object({ request, key, pictures: v.pipe(v.array(newPictureSchema), v.maxLength(pictureLimits.count)) }),
  /** Underline these words of the draft, if it still is this text. */
  marks: v.object({ key, text, marks: v.array(markSchema) }),
  /** Open the card beside one of the marks, as `Alt+/` does. */
  turn: v.object({ at: offset }),
  /** Hand the keyboard to the panel, or back to the composer. */
  focus: v.object({ on: v.picklist(['panel', 'composer']) }),
  /** Open another conversation, as a click on its entry does. */
  open: v.object({ key }),
  /** Let the agent point out on the page what can't be told of it. */
  teach: v.object({}),
  /** Fold or open in a window without room beside the page, for this page alone. */
  fold: v.object({ folded: v.boolean() }),
  /** Be a slim strip, or the whole panel. */
  layout: v.object({
    collapsed: v.boolean(),
    width: v.pipe(v.number(), v.integer(), v.minValue(panelWidth.least), v.maxValue(panelWidth.most)),
  }),
};

export type FromPage = typeof fromPage;
export type FromPanel = typeof fromPanel;
