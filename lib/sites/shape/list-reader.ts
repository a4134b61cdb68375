/** Reads a list's rows again and again, each row only when it is new or has changed. */
import { readRows, listBox } from '../../core/shape/read-list';
import { type Box, width } from '../../core/shape/seen';
import { type Unit, unitsIn } from '../../core/shape/units';
import { elementsIn, isElement, isHtml, isOurs, isShadow, parentOf } from './flat-tree';
import { type Found, measure } from './measure';

export interface ListReader {
  /** @returns the messages as they stand, and the list's own box */
  read: () => { units: Unit[]; list: Box; rows: readonly Element[] };
  /** Called for each change below the region. @returns whether it lies outside the rows' parent */
  touched: (target: Node) => boolean;
  /** Everything is to be measured again. */
  forget: () => void;
}

/** Of one row; longer ones are cut. */
const elementBudget = 300;
/** Children of a list whose places are asked; more than {@link readRows}, since some hold nothing. */
const few = 100;

/**
 * @param region holds `parent`, the element whose children the rows are
 * @param roots told of each shadow root that a row holds
 */
export function createListReader(region: Element, parent: Element, roots: (root: ShadowRoot) => void): ListReader {
  let known = new WeakMap<Element, Unit[]>();
  let edges = '';

  const unitsOf = (row: Element, across: number): Unit[] => {
    const before = known.get(row);
    if (before) return before;
    const found: Found = { elements: new Map(), roots: new Set() };
    const seen = measure(row, { elements: elementBudget }, found);
    for (const root of found.roots) roots(root);
    const units = seen ? unitsIn(seen, across) : [];
    known.set(row, units);
    return units;
  };

  return {
    read: () => {
      const rows = newestRows(parent);
      const list = listBox(innerBox(parent), innerBox(region), rows.length);
      const now = `${Math.round(list.left)} ${Math.round(list.right)}`;
      if (now !== edges) known = new WeakMap();
      edges = now;
      return { units: rows.flatMap((row) => unitsOf(row, width(list))), list, rows };
    },
    touched: (target) => {
      let at: Element | null = isElement(target) ? target : isShadow(target) ? target.host : target.parentElement;
      if (at === parent) return false;
      for (let above = at && parentOf(at); at; at = above, above = at && parentOf(at)) {
        if (above === parent) {
          known.delete(at);
          return false;
        }
        if (at === region) return true;
      }
      return true;
    },
    forget: () => {
      known = new WeakMap();
    },
  };
}

/** @returns the last rows by their place, whichever end of the tree they stand at */
function newestRows(parent: Element): Element[] {
  const placed = endOf(parent).map((kid) => ({ kid, top: kid.getBoundingClientRect().top }));
  const inOrder = placed.every(({ top }, at) => at === 0 || top >= (placed[at - 1]?.top ?? 0));
  return (inOrder ? placed : placed.toSorted((a, b) => a.top - b.top)).slice(-readRows).map(({ kid }) => kid);
}

/** All children of a short list; of a long one those at the end where the newest stand. */
function endOf(parent: Element): Element[] {
  const { children } = parent;
  const first = children[0];
  const last = children[children.length - 1];
  if (parent.shadowRoot || parent.localName === 'slot' || children.length <= few || !first || !last)
    return elementsIn(parent).filter((kid) => !isOurs(kid));
  const down = last.getBoundingClientRect().top >= first.getBoundingClientRect().top;
  const from = down ? children.length - few : 0;
  return Array.from({ length: few }, (_, at) => children[from + at]).filter((kid) => kid !== undefined);
}

/** An element's box without its scroll bar. */
function innerBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const bar = isHtml(element) ? element.offsetWidth - element.clientWidth - 2 * element.clientLeft : 0;
  return { left, top, bottom, right: bar > 4 && bar < 30 ? right - bar : right };
}
