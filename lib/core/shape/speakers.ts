/** Who wrote what, from where bubbles stand: told only where the whole list agrees. */
import type { Side } from '../model/conversation';
import { type Edges, edgeOf, gaps, leaning, placeOf } from './places';
import type { Box } from './seen';
import { lookOf, type SideRule } from './taught';
import type { Unit } from './units';
import { isNoticeText, isOwnName, withoutStamps } from './words';

/** A unit's side, and how sure it is, 0..1. */
export interface Said {
  side: Side;
  sure: number;
}

/** Below this a side is nobody's. */
export const sureEnough = 0.7;

/** What a list's messages have taught about its layout; a later message is judged by it alone. */
export interface Layout extends Edges {
  /** Which side the other's messages stand on. */
  buyerAt: 'left' | 'right';
  /** Why sides can't be told by place; null when they can. */
  refusal: 'no_sides' | 'names_against' | null;
  /** In a list whose sides can't be told by place: whose name is the buyer's, whose the agent's. */
  byName: { buyer: string; agent: string } | null;
  /** Names on the buyer's side, when there are several: only this one is the buyer's. */
  buyerName: string | null;
  /** Texts that stand first in a bubble and are names. */
  names: ReadonlySet<string>;
  /** What was pointed out, where it fits; it decides alone. */
  rule: SideRule | null;
  /** Size of letters of most messages. px */
  size: number;
  painted: boolean;
}

export interface Known {
  /** The list, for its edges. */
  list: Box;
  rightToLeft: boolean;
  /** Names that the page gives the buyer elsewhere. */
  buyers: readonly string[];
  /** What the agent pointed out; null where nobody did. */
  rule: SideRule | null;
}

const most = <Value>(values: readonly Value[]): Value | undefined =>
  values.toSorted((a, b) => values.filter((one) => one === b).length - values.filter((one) => one === a).length)[0];

/** @returns the name line of a unit: the first of its names that the list knows, or the nearest */
export function nameOf(unit: Unit, names: ReadonlySet<string>): string | null {
  const inside = leadOf(unit, names);
  return inside ?? unit.names.find((name) => names.has(name)) ?? unit.names[0] ?? null;
}

/** @returns the name that stands as first line within a bubble */
export function leadOf(unit: Unit, names: ReadonlySet<string>): string | null {
  const [first, second] = unit.lines;
  const name = first && second ? withoutStamps(first.text) : '';
  return names.has(name) ? name : null;
}

export function layoutOf(units: readonly Unit[], known: Known): Layout {
  const spoken = units.filter(({ kind }) => kind !== 'stamp');
  const { list } = known;
  const lefts = spoken.filter((unit) => leaning(unit, list) === 'left');
  const rights = spoken.filter((unit) => leaning(unit, list) === 'right');
  const texts = spoken.filter((unit) => leaning(unit, list) !== 'centre');
  const layout: Layout = {
    left: edgeOf(lefts.map((unit) => gaps(unit, list).left)),
    right: edgeOf(rights.map((unit) => gaps(unit, list).right)),
    paints: { left: new Set(lefts.map(({ paint }) => paint)), right: new Set(rights.map(({ paint }) => paint)) },
    buyerAt: known.rightToLeft ? 'right' : 'left',
    refusal: null,
    byName: null,
    buyerName: null,
    rule: null,
    names: namesIn(spoken, known.buyers),
    size: most(texts.filter(({ size }) => size > 0).map(({ size }) => size)) ?? 0,
    painted: texts.filter(({ paint }) => paint !== '').length > texts.length / 2,
  };
  const rule = fittingRule(known.rule, spoken);
  if (rule) return { ...layout, rule, ...(rule.by === 'place' && { buyerAt: rule.buyerAt }) };
  const at = (side: 'left' | 'right'): Unit[] => spoken.filter((unit) => placeOf(unit, layout, list) === side);
  const theirs = at(layout.buyerAt);
  const ours = at(layout.buyerAt === 'left' ? 'right' : 'left');
  const named = (some: readonly Unit[]): string[] => [
    ...new Set(some.flatMap((unit) => nameOf(unit, layout.names) ?? [])),
  ];
  const known1 = known.buyers.find((name) => named(theirs).includes(name)) ?? null;
  if (theirs.length > 0 && ours.length > 0) {
    if (named(theirs).some((name) => isOwnName(name))) return { ...layout, refusal: 'names_against' };
    if (named(ours).some((name) => known.buyers.includes(name))) return { ...layout, refusal: 'names_against' };
    return named(theirs).filter((name) => layout.names.has(name)).length > 1
      ? { ...layout, buyerName: known1 ?? '' }
      : layout;
  }
  return oneSided(layout, [...theirs, ...ours], known, theirs.length > 0);
}

/** All at one edge: either only one of the two has written, or the layout puts everybody there. */
function oneSided(layout: Layout, units: readonly Unit[], { buyers }: Known, atBuyers: boolean): Layout {
  const refused: Layout = { ...layout, refusal: 'no_sides' };
  const names = [...new Set(units.flatMap((unit) => nameOf(unit, layout.names) ?? []))];
  // 様 is said of customers.
  const buyer = buyers.find((name) => names.includes(name)) ?? names.find((name) => /[^\s]様$/u.test(name));
  const own = names.find((name) => isOwnName(name));
  const [other, ...more] = names.filter((name) => name !== (buyer ?? own));
  if (buyer !== undefined && other !== undefined && more.length === 0)
    return { ...refused, byName: { buyer, agent: other } };
  if (own !== undefined && other !== undefined && more.length === 0 && !buyer)
    return { ...refused, byName: { buyer: other, agent: own } };
  if (own !== undefined && atBuyers) return refused;
  const looks = new Set(units.filter(({ kind }) => kind === 'text').map(({ paint, ink }) => `${paint} ${ink}`));
  const faces = new Set(units.flatMap(({ avatar }) => avatar?.source ?? []));
  if (names.length > 1 || faces.size > 1 || looks.size > 1) return refused;
  if (!atBuyers) return layout;
  if (buyer !== undefined) return layout;
  // Bare words at the left are what lists of remarks look like, too; bubbles that leave room beside them are none.
  const texts = units.filter(({ kind }) => kind === 'text');
  const bubbles = texts.length > 0 && texts.every(({ paint }) => paint !== '');
  return bubbles && !(buyers.length > 0 && names.length > 0) ? layout : refused;
}

/** A text is a name when it heads several messages, or when the page names the buyer so. */
function namesIn(units: readonly Unit[], buyers: readonly string[]): Set<string> {
  const heads = new Map<string, number>();
  for (const { lines, names } of units) {
    const [first, second] = lines;
    const inside =
      first && second && isHead(first.text, first.look.size, first.look.ink, first.look.bold, second.look)
        ? withoutStamps(first.text)
        : null;
    for (const name of new Set([...names, ...(inside === null ? [] : [inside])]))
      heads.set(name, (heads.get(name) ?? 0) + 1);
  }
  const repeated = [...heads].filter(([, times]) => times > 1).map(([name]) => name);
  return new Set([...repeated, ...buyers]);
}

/** A name line inside a bubble looks unlike what follows it. */
const isHead = (
  text: string,
  size: number,
  ink: string,
  bold: boolean,
  next: { size: number; ink: string; bold: boolean },
): boolean => text.length <= 32 && (size !== next.size || ink !== next.ink || bold !== next.bold);

/** @returns whose message this is by all that the layout has taught */
export function sideOf(unit: Unit, layout: Layout, known: Known): Said {
  const system: Said = { side: 'system', sure: 1 };
  if (unit.kind === 'stamp') return system;
  const { rule } = layout;
  if (rule && rule.by !== 'place') return byRule(unit, rule, nameOf(unit, layout.names));
  if (layout.byName) {
    const name = nameOf(unit, layout.names);
    if (name === layout.byName.buyer) return { side: 'buyer', sure: 0.8 };
    return name === layout.byName.agent ? { side: 'agent', sure: 0.8 } : { side: 'system', sure: 0.5 };
  }
  const place = placeOf(unit, layout, known.list);
  if (place === 'centre') return system;
  if (unit.mixed || place === 'unclear' || layout.refusal) return { side: 'system', sure: 0.3 };
  if (isNotice(unit, layout)) return { side: 'system', sure: 0.6 };
  if (place !== layout.buyerAt) return { side: 'agent', sure: 0.9 };
  const name = nameOf(unit, layout.names);
  if (layout.buyerName !== null && name !== layout.buyerName) return { side: 'system', sure: 0.5 };
  if (name !== null && isOwnName(name)) return { side: 'system', sure: 0.3 };
  return { side: 'buyer', sure: layout.right === null || layout.left === null ? 0.75 : 0.9 };
}

/** Looks that are nowhere on the page are of another page, or of another theme. */
function fittingRule(rule: SideRule | null, units: readonly Unit[]): SideRule | null {
  if (rule?.by !== 'look') return rule;
  return units.some((unit) => lookOf(unit) === rule.buyer || lookOf(unit) === rule.agent) ? rule : null;
}

/** What was pointed out decides alone; what it says nothing of is nobody's. */
function byRule(unit: Unit, rule: Exclude<SideRule, { by: 'place' }>, name: string | null): Said {
  const doubt: Said = { side: 'system', sure: 0.5 };
  if (unit.mixed) return doubt;
  if (rule.by === 'name') return name === null ? doubt : { side: name === rule.agent ? 'agent' : 'buyer', sure: 0.8 };
  const look = lookOf(unit);
  if (look === rule.buyer) return { side: 'buyer', sure: 0.9 };
  return look === rule.agent ? { side: 'agent', sure: 0.9 } : doubt;
}

/** Smaller letters, or bare where the others are painted: what the page itself says, put where messages stand. */
const isNotice = ({ kind, size, paint, lines }: Unit, layout: Layout): boolean =>
  isNoticeText(lines[0]?.text ?? '') ||
  (kind === 'text' && size < layout.size - 0.9 && (size <= layout.size - 2 || (layout.painted && paint === '')));
