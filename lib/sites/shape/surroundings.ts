/** What stands around a message list: the window's head over it, a list of conversations beside it. */
import type { ConversationRow } from '../../core/shape/buyer-name';
import { blocksOf } from '../../core/shape/blocks';
import { rowsIn } from '../../core/shape/rows';
import { type Box, height, type Seen, shareAcross, width } from '../../core/shape/seen';
import { elementsIn, isOurs, isWithin, parentOf } from './flat-tree';
import { type Found, measure } from './measure';

export interface Surroundings {
  heads: Seen[];
  conversations: ConversationRow[];
  /** The elements of the conversations, in their order. */
  rows: Element[];
  /** The elements of the heads. */
  headElements: Element[];
}

const headBudget = 160;
const listBudget = 900;
const levels = 24;
/** A head is no taller than this. px */
const headHeight = 260;
/** Rows that are looked at. */
const mostRows = 40;

/**
 * @param region the list with all that scrolls; @param parent the element whose children the rows are
 * @param composer the composer, which a head never holds
 */
export function surroundingsOf(region: Element, parent: Element, composer: Element): Surroundings {
  const found: Found = { elements: new Map(), roots: new Set() };
  const heads: Seen[] = [];
  const headElements: Element[] = [];
  let lists: { rows: Element[]; conversations: ConversationRow[] } | null = null;
  for (let from: Element | null = region; from; from = frameOf(from)) {
    const box = columnOf(from, from === region ? parent : from);
    let child: Element = from;
    for (let level = 0; level < levels; level++) {
      const around: Element | null = parentOf(child);
      if (!around) break;
      for (const element of elementsIn(around)) {
        if (element === child || isOurs(element) || isWithin(composer, element)) continue;
        const other = element.getBoundingClientRect();
        if (isHead(other, box) && heads.length < 4) {
          const seen = measure(element, { elements: headBudget }, found);
          if (seen) heads.push(seen);
          if (seen) headElements.push(element);
        } else if (!lists && isBeside(other, box)) lists = conversationsIn(element);
      }
      child = around;
    }
  }
  return { heads, conversations: lists?.conversations ?? [], rows: lists?.rows ?? [], headElements };
}

/** @returns the frame that holds an element's document, when its page may be read */
function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** A head may lie over the upper end of what scrolls, and a list beside over its edge: the rows keep clear of both. */
function columnOf(region: Element, parent: Element): Box {
  const { top, bottom } = region.getBoundingClientRect();
  const { left, right } = parent.getBoundingClientRect();
  return { left, right, top, bottom };
}

const isHead = (other: Box, list: Box): boolean =>
  (other.bottom <= list.top + 8 || (other.top <= list.top + 8 && other.bottom <= list.top + 0.25 * height(list))) &&
  height(other) > 10 &&
  height(other) < headHeight &&
  shareAcross(other, list) > 0.6;

const isBeside = (other: Box, list: Box): boolean =>
  (other.right <= list.left + 4 || other.left >= list.right - 4) && width(other) > 60 && height(other) > 80;

/** @returns the rows of a list that are clicked to open something; null when there is none */
function conversationsIn(element: Element): { rows: Element[]; conversations: ConversationRow[] } | null {
  const found: Found = { elements: new Map(), roots: new Set() };
  const seen = measure(element, { elements: listBudget }, found);
  const list = seen && rowsIn(seen);
  if (!list) return null;
  const rows = list.rows.slice(0, mostRows);
  const clicked = rows.filter((row) => invites(row, found));
  if (clicked.length < rows.length / 2 || rows.every((row) => blocksOf(row).length === 0)) return null;
  const elements = rows.flatMap((row) => found.elements.get(row) ?? []);
  return { rows: elements, conversations: rows.map((row, at) => rowFacts(row, elements[at])) };
}

const states =
  '[aria-selected="true"], [aria-current]:not([aria-current="false"]), [aria-checked="true"], [aria-pressed="true"]';

function invites(row: Seen, found: Found): boolean {
  const element = found.elements.get(row);
  const inner = row.kids.length === 1 ? row.kids[0] : undefined;
  const hand =
    row.look.hand ||
    inner?.look.hand === true ||
    row.kids.some((kid) => kid.look.hand && height(kid.box) > 0.6 * height(row.box));
  return (
    hand ||
    row.kind === 'button' ||
    row.tag === 'a' ||
    (element?.matches('[role="option"], [role="listitem"], [role="row"], [tabindex], [aria-selected]') ?? false)
  );
}

function rowFacts(row: Seen, element: Element | undefined): ConversationRow {
  const state = element?.matches(states) ?? false;
  return {
    texts: textsIn(row),
    paint: paintOf(row),
    selected: state || (element?.querySelector(states) ?? null) !== null,
    hovered: element?.matches(':hover') ?? false,
  };
}

/** Texts of a row, also of one that is a button. */
const textsIn = (row: Seen): string[] => blocksOf({ ...row, kind: 'box' }).map(({ text }) => text);

/** The colour of a row is its own or that of a child that fills it. */
function paintOf(row: Seen): string {
  let at: Seen | undefined = row;
  for (let depth = 0; at && depth < 4; depth++) {
    if (at.look.paint !== '') return at.look.paint;
    at = at.kids.find((kid) => height(kid.box) > 0.8 * height(row.box) && width(kid.box) > 0.8 * width(row.box));
  }
  return '';
}
