/** A message list read from its rows. */
import type { MessageKind, Side } from '../model/conversation';
import { rowsIn } from './rows';
import { type Box, type Seen, width } from './seen';
import { type Known, layoutOf, leadOf, type Layout, sideOf, sureEnough } from './speakers';
import type { SideRule } from './taught';
import { type Unit, unitsIn } from './units';

/** A message as far as its shape tells. */
export interface SeenMessage {
  side: Side;
  kind: MessageKind;
  text: string;
  /** As the page writes it: the whole date where there is one; ''. */
  time: string;
}

export interface SeenList {
  /** The element whose children the rows are. */
  parent: Seen;
  rows: readonly Seen[];
  units: readonly Unit[];
  layout: Layout;
  known: Known;
}

/** Rows at the end of a list that are read. */
export const readRows = 44;

/** Fewer rows than this may stand in a box that is one message's own. */
const fewRows = 3;

/** The box whose edges bodies are compared with: the rows' parent, or the region when rows hang loose. */
export const listBox = (parent: Box, region: Box, rows: number): Box =>
  rows < fewRows || width(parent) < 0.5 * width(region) ? region : parent;

/**
 * @param region what lies over a composer
 * @returns the list in it; null when nothing stands there
 */
export function readList(
  region: Seen,
  rightToLeft: boolean,
  buyers: readonly string[],
  rule: SideRule | null = null,
): SeenList | null {
  const found = rowsIn(region);
  if (!found) return null;
  const { parent } = found;
  const rows = found.rows.slice(-readRows);
  const list = listBox(parent.box, region.box, rows.length);
  const units = rows.flatMap((row) => unitsIn(row, width(list)));
  const known = { list, rightToLeft, buyers, rule };
  return { parent, rows, units, layout: layoutOf(units, known), known };
}

/** @returns a unit as a message; a side in doubt is nobody's */
export function messageOf(unit: Unit, layout: Layout, known: Known): SeenMessage {
  const said = sideOf(unit, layout, known);
  const lead = leadOf(unit, layout.names);
  const lines = lead === null ? unit.lines : unit.lines.slice(1);
  const text = unit.kind === 'stamp' ? unit.stamps.join(' ') : lines.map((line) => line.text).join('\n');
  const order = unit.kind === 'card' && /\d{12,}/.test(text);
  const kinds = { text: 'text', image: 'image', card: order ? 'order_card' : 'product_card', stamp: 'text' } as const;
  return {
    side: said.sure >= sureEnough ? said.side : 'system',
    kind: kinds[unit.kind],
    text,
    time: unit.date || (unit.stamps[0] ?? ''),
  };
}

/** How many messages have a side that can be trusted, by side. */
export function countSides({ units, layout, known }: SeenList): { buyer: number; agent: number; doubt: number } {
  const count = { buyer: 0, agent: 0, doubt: 0 };
  for (const unit of units) {
    const { side, sure } = sideOf(unit, layout, known);
    if (sure < sureEnough) count.doubt++;
    else if (side !== 'system') count[side]++;
  }
  return count;
}
