/** Where the agent writes and sends on a page: the composer with its tools and its button, as one box. */
import { around, type Box, height } from '../../core/shape/seen';
import { sendButtonOf } from '../composer/send-button';
import { parentOf } from '../shape/flat-tree';

/** A row of tools above the field and one of buttons below it; what is taller holds more than the writing. CSS px */
const tools = 120;
/** How far around a composer they are looked for, in levels. */
const levels = 6;

export interface WritingPlace {
  box: Box;
  /** What it was measured by: it is another when one of these is. */
  elements: readonly Element[];
}

/**
 * Reads layout: to be called when the page has just been laid out.
 * @param document where the box is measured; a composer in a frame inside it stands for its whole frame
 * @returns null where the composer is not drawn
 */
export function writingPlace(composer: HTMLElement, document: Document): WritingPlace | null {
  const field = inDocument(composer, document);
  if (!field?.checkVisibility()) return null;
  const send = field === composer ? sendButtonOf(composer) : null;
  const elements = send ? [field, send] : [field];
  let box = around(elements.map((element) => boxOf(element)));
  if (!box) return null;
  const most = height(box) + tools;
  let at = parentOf(field);
  for (let level = 0; at && at !== document.body && level < levels; level++, at = parentOf(at)) {
    const wider = around([box, boxOf(at)]);
    if (!wider || height(wider) > most) break;
    box = wider;
    elements.push(at);
  }
  return { box, elements };
}

function inDocument(composer: HTMLElement, document: Document): Element | null {
  let at: Element | null = composer;
  while (at && at.ownerDocument !== document) at = at.ownerDocument.defaultView?.frameElement ?? null;
  return at;
}

/** A rectangle of the browser's has its edges from its class: a copy would lose them. */
function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}
