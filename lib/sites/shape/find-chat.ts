/** Finds the chat in a document: the composer and the list over it, judged in pairs. */
import { leastScore, margin, type RegionFacts, scorePair } from '../../core/shape/choose-chat';
import { readList, type SeenList } from '../../core/shape/read-list';
import type { SideRule } from '../../core/shape/taught';
import { type Box, countOf, height, type Seen, shareAcross, width } from '../../core/shape/seen';
import { elementsIn, isOurs, parentOf } from './flat-tree';
import { type Field, fieldsOf } from './fields';
import { type Found, measure } from './measure';

/** What is known of a page beforehand. */
export interface Hinted {
  /** A selector that decides between two fields; '' for none. */
  composer: string;
  /** How the two sides are told apart; null where nobody pointed it out. */
  rule: SideRule | null;
}

export interface FoundChat {
  composer: HTMLElement;
  /** Another field is as good: nothing may be written before it is known which. */
  twoComposers: boolean;
  region: Element;
  /** The elements of what was measured in it. */
  elements: ReadonlyMap<Seen, Element>;
  list: SeenList | null;
  /** The element whose children the rows are; the region when there are none. */
  parent: Element;
  rightToLeft: boolean;
  /** From {@link leastScore} upwards. */
  score: number;
}

/** Of one region. */
const elementBudget = 1600;
/** Lists lower or narrower than this show no messages. px */
const least = { width: 120, height: 60 };
const levels = 24;
/** Regions over one field that are looked at closely. */
const closely = 2;

interface Look {
  list: SeenList | null;
  found: Found;
  clickable: number;
  fields: number;
}

interface Pair {
  field: Field;
  region: Element;
  list: SeenList | null;
  found: Found;
  score: number;
}

/**
 * @param roots filled with the shadow roots that were met
 * @returns null when the document shows no chat
 */
export function findChat(document: Document, { composer, rule }: Hinted, roots: Set<ShadowRoot>): FoundChat | null {
  const looked = new Map<Element, Look>();
  const pairs = fieldsOf(document, composer, roots).flatMap((field) => pairsOf(field, looked, rule));
  const [best, ...others] = pairs.toSorted((a, b) => b.score - a.score);
  if (!best || best.score < leastScore) return null;
  for (const root of best.found.roots) roots.add(root);
  const rival = others.find(({ field }) => field.element !== best.field.element);
  const hinted = best.field.facts.hinted && !rival?.field.facts.hinted;
  return {
    composer: best.field.element,
    twoComposers: rival !== undefined && !hinted && rival.score > best.score - margin,
    region: best.region,
    elements: best.found.elements,
    list: best.list,
    parent: (best.list && best.found.elements.get(best.list.parent)) ?? best.region,
    rightToLeft: isRightToLeft(best.region),
    score: best.score,
  };
}

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

function pairsOf(field: Field, looked: Map<Element, Look>, rule: SideRule | null): Pair[] {
  const regions = regionsOver(field.element)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, closely);
  return regions.map(({ element, level }) => {
    const port = scrollPortOf(element);
    let close = looked.get(port);
    if (!close) {
      const found: Found = { elements: new Map(), roots: new Set() };
      const seen = measure(port, { elements: elementBudget }, found);
      const list = seen && readList(seen, isRightToLeft(port), [], rule);
      close = { list, found, clickable: list ? clickableShare(list) : 0, fields: seen ? countOf(seen, 'field') : 0 };
      looked.set(port, close);
    }
    const facts: RegionFacts = {
      box: element.getBoundingClientRect(),
      isLog: port.matches('[role="log"], [role="feed"]') || port.querySelector('[role="log"], [role="feed"]') !== null,
      scrolls: port !== element || isScrollPort(port),
      clickable: close.clickable,
      fields: close.fields,
      level,
      window: windowOf(element.ownerDocument),
    };
    return {
      field,
      region: port,
      list: close.list,
      found: close.found,
      score: scorePair(field.facts, facts, close.list),
    };
  });
}

const windowOf = (document: Document): Box => ({
  left: 0,
  top: 0,
  right: document.documentElement.clientWidth,
  bottom: document.documentElement.clientHeight,
});

/** Rows that a click is meant for are a menu's or a list's of conversations. */
function clickableShare({ rows }: SeenList): number {
  const clicked = rows.filter((row) => row.look.hand || row.kind === 'button' || row.role === 'option' || isLink(row));
  return rows.length === 0 ? 0 : clicked.length / rows.length;
}

const isLink = (row: Seen): boolean =>
  row.tag === 'a' || (row.kids.length === 1 && row.kids.every((kid) => kid.look.hand && kid.kind !== 'text'));

/** What lies over a field in its own column, at each level where something else does. */
function regionsOver(field: Element): { element: Element; level: number; weight: number }[] {
  const box = field.getBoundingClientRect();
  const regions: { element: Element; level: number; weight: number }[] = [];
  let child = field;
  for (let level = 0; level < levels; level++) {
    const around = parentOf(child);
    if (!around) break;
    for (const element of elementsIn(around)) {
      if (element === child || isOurs(element)) continue;
      const over = element.getBoundingClientRect();
      const large = width(over) >= least.width && height(over) >= least.height;
      if (!large || over.top > box.top - 30 || shareAcross(over, box) < 0.5) continue;
      regions.push({ element, level, weight: width(over) * Math.min(height(over), 1200) * 0.9 ** level });
    }
    child = around;
  }
  return regions;
}

/** @returns the part of a region that scrolls; the region itself when nothing large in it does */
function scrollPortOf(region: Element): Element {
  const area = (element: Element): number => {
    const box = element.getBoundingClientRect();
    return width(box) * height(box);
  };
  const whole = area(region);
  const first = (element: Element, kinds: RegExp, depth: number): Element | null => {
    if (isScrollPort(element, kinds)) return element;
    if (depth === 0) return null;
    for (const kid of elementsIn(element).slice(0, 30)) {
      const found = area(kid) > 0.5 * whole ? first(kid, kinds, depth - 1) : null;
      if (found) return found;
    }
    return null;
  };
  return first(region, /auto|scroll/, 10) ?? first(region, /hidden|clip/, 10) ?? region;
}

const isScrollPort = (element: Element, kinds = /auto|scroll|hidden|clip/): boolean =>
  kinds.test(getComputedStyle(element).overflowY) || element.matches('[role="log"], [role="feed"]');
