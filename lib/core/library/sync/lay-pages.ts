/** Lays what a device has to publish onto its pages, and leaves a page alone while nothing on it changes. */
import { itemBytes, itemLimit, pageKey, type Seal } from '../pages';
import type { Register } from '../register';

type Registers = readonly Register<unknown>[];

export interface Laid {
  /** All pages of the device by key, as they shall be. */
  pages: Record<string, string>;
  /** Ids of what did not fit. */
  left: string[];
}

interface Paper {
  device: string;
  /** For all pages together. bytes */
  budget: number;
  seal: Seal;
}

/**
 * @param wanted what is to be published, what matters most first
 * @param published the device's pages as they lie now: page number → text and what it holds
 */
export function layPages(paper: Paper, wanted: Registers, published: ReadonlyMap<number, Published>): Laid {
  const grown = keepPages(paper, wanted, published);
  // What has no room on pages that were left alone gets it, or not, by weight.
  return grown.left.length === 0 && bytesOf(grown.pages) <= paper.budget ? grown : fill(paper, wanted, {}, 0);
}

export interface Published {
  text: string;
  registers: Registers;
}

/** Takes away what is no longer wanted, changes what changed in its place, and puts the rest on the last page and new ones. */
function keepPages(paper: Paper, wanted: Registers, published: ReadonlyMap<number, Published>): Laid {
  const waiting = new Map(wanted.map((register) => [register.id, register]));
  const pages: Record<string, string> = {};
  let last: { number: number; registers: Registers } = { number: 0, registers: [] };
  for (const [number, { text, registers }] of [...published].sort(([a], [b]) => a - b)) {
    const here = registers.flatMap(({ id }) => waiting.get(id) ?? []);
    const untouched = here.length === registers.length && here.every((one, at) => isSame(one, registers[at]));
    const next = untouched ? text : paper.seal(here);
    if (here.length === 0 || costOf(paper, number, next) > itemLimit) continue;
    for (const { id } of here) waiting.delete(id);
    pages[pageKey(paper.device, number)] = next;
    last = { number, registers: here };
  }
  if (waiting.size === 0) return { pages, left: [] };
  return fill(paper, [...last.registers, ...waiting.values()], pages, last.number);
}

/** Fills pages in the given order, from page `number` on, which is written anew. */
function fill(paper: Paper, wanted: Registers, before: Record<string, string>, number: number): Laid {
  const pages = { ...before };
  delete pages[pageKey(paper.device, number)];
  const left: string[] = [];
  let spent = bytesOf(pages);
  let rest = wanted;
  for (let at = number; rest.length > 0; at++) {
    const room = Math.min(itemLimit, paper.budget - spent);
    const { count, text } = fitting(paper, rest, at, room);
    if (count > 0) {
      pages[pageKey(paper.device, at)] = text;
      spent += costOf(paper, at, text);
      rest = rest.slice(count);
      continue;
    }
    // With a whole page free it is too large for any; otherwise the budget ends here.
    const given = room < itemLimit ? rest : rest.slice(0, 1);
    left.push(...given.map(({ id }) => id));
    rest = rest.slice(given.length);
    at--;
  }
  return { pages, left };
}

/** How many of the first registers fit into `room`, found by doubling and halving. */
function fitting(paper: Paper, registers: Registers, number: number, room: number): { count: number; text: string } {
  let best = { count: 0, text: '' };
  let tooMany = registers.length + 1;
  for (let count = guess(registers); count > best.count && count < tooMany;) {
    const text = paper.seal(registers.slice(0, count));
    if (costOf(paper, number, text) <= room) best = { count, text };
    else tooMany = count;
    count = Math.min(best.count * 2, Math.floor((best.count + tooMany) / 2));
    if (best.count === 0) count = Math.floor(tooMany / 2);
  }
  return best;
}

/** How many registers are about a page, or a little less: packing makes a third of them at most. At least 1 of some. */
function guess(registers: Registers): number {
  let characters = 0;
  const beyond = registers.findIndex((register) => (characters += JSON.stringify(register).length) > itemLimit * 1.5);
  return beyond === -1 ? registers.length : Math.max(1, beyond);
}

const costOf = ({ device }: Paper, number: number, text: string): number => itemBytes(pageKey(device, number), text);

const bytesOf = (pages: Record<string, string>): number =>
  Object.entries(pages).reduce((sum, [key, text]) => sum + itemBytes(key, text), 0);

/** One device knows of a register by what it has seen: the same knowledge is the same content. */
const isSame = (a: Register<unknown>, b: Register<unknown> | undefined): boolean =>
  b !== undefined && JSON.stringify(sorted(a.seen)) === JSON.stringify(sorted(b.seen));

const sorted = (seen: Record<string, number>): [string, number][] =>
  Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1));
