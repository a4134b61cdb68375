/** One message as it is drawn: its body apart from the name line, the times, the avatar and everything around it. */
import { type Block, blocksOf, lettersIn, mainSize } from './blocks';
import { areMixed, bareRows } from './bare-rows';
import { isLarge, isPortrait, pictures, portraitsIn, sortBubbles } from './bubbles';
import { around, type Box, height, isUnder, type Seen, width } from './seen';
import { isStamp, withoutStamps } from './words';

export interface Unit {
  /** The bubble, or what holds the bare words. */
  part: Seen;
  /** Of the body alone, the bubble's where there is one. */
  box: Box;
  /** How the bubble is drawn; '' when the words stand bare. */
  paint: string;
  /** Of the body's letters. px; 0 without words */
  size: number;
  ink: string;
  /** What was written, line by line. May still begin with a name line: see {@link lead}. */
  lines: readonly Block[];
  /** Texts around the body that may be the writer's name, nearest first. */
  names: readonly string[];
  /** Times and read marks. */
  stamps: readonly string[];
  /** A whole date from the page's own attributes; ''. */
  date: string;
  avatar: { side: 'left' | 'right'; source: string } | null;
  kind: 'text' | 'image' | 'card' | 'stamp';
  /** Words at both sides that nothing keeps apart: nobody's. */
  mixed: boolean;
}

/** How far over or under a body its avatar may stand. px */
const avatarReach = 24;

/** A name is no sentence. UTF-16 code units */
const nameLength = 48;

/** @returns the messages in one row of a list, from top to bottom; a row without content has none */
export function unitsIn(row: Seen, across: number): Unit[] {
  const bubbles = sortBubbles(row, across);
  const inner = bubbles.length === 0 ? bareRows(row, across) : null;
  if (inner) return inner.flatMap((one) => unitsIn(one, across));
  if (bubbles.length < 2) return [unitOf(row, bubbles[0] ?? null, row, bubbles)].filter((unit) => unit !== null);
  const down = bubbles.toSorted((a, b) => a.box.top - b.box.top);
  const others = new Set(down);
  return down.map((bubble) => unitOf(branchOf(row, bubble, others), bubble, row, down)).filter((unit) => unit !== null);
}

/** The largest part of a row that holds this bubble and no other. */
function branchOf(row: Seen, bubble: Seen, others: ReadonlySet<Seen>): Seen {
  let part = row;
  for (;;) {
    const kids = part.kids.filter((kid) => countIn(kid, others) > 0);
    const next = kids.find((kid) => holds(kid, bubble));
    if (!next || (countIn(part, others) === 1 && part !== row)) return part;
    part = next;
    if (part === bubble) return part;
  }
}

const holds = (seen: Seen, part: Seen): boolean => seen === part || seen.kids.some((kid) => holds(kid, part));
const countIn = (seen: Seen, parts: ReadonlySet<Seen>): number =>
  (parts.has(seen) ? 1 : 0) + seen.kids.reduce((sum, kid) => sum + countIn(kid, parts), 0);

function unitOf(part: Seen, bubble: Seen | null, row: Seen, bubbles: readonly Seen[]): Unit | null {
  const faces = portraitsIn(part).filter((one) => one !== bubble);
  const outside = blocksOf(part, new Set(bubble ? [bubble, ...faces] : faces));
  const bare = outside.filter(({ text }) => !isStamp(text));
  const painted = bubble && !isBadgeOf(bubble, bare, faces) ? bubble : null;
  const inside = painted
    ? blocksOf(painted)
    : blocksOf(part, new Set([...faces, ...(bubble && isPortrait(bubble) ? [bubble] : [])]));
  const apart = painted ? outside : [];
  const stamps = [...inside, ...apart].filter(({ text }) => isStamp(text));
  const { body: lines, heads } = bodyOf(inside.filter(({ text }) => !isStamp(text)));
  const media = pictures(painted ?? part).filter((one) => !isEmoji(one));
  const photo = media.filter(
    (one) =>
      (isLarge(one) && (painted !== null || !isPortrait(one))) ||
      (lines.length === 0 && media.length === 1 && width(one.box) > 56),
  );
  const box = painted?.box ?? around([...lines.map((line) => line.box), ...photo.map((one) => one.box)]);
  const group =
    part === row ? [] : blocksOf(row, new Set(bubbles)).filter(({ box: above }) => box && isUnder(above, box));
  const names = [...heads, ...apart.toReversed(), ...group.slice(0, 1)]
    .filter(({ within }) => !within.some((holder) => isQuote(holder)))
    .map(({ text }) => withoutStamps(text))
    .filter((name) => name !== '' && name.length <= nameLength && !name.includes('\n'));
  const main = mainSize(lines);
  const date = [...inside, ...apart].find((block) => block.date !== '')?.date ?? '';
  if (!box || (lines.length === 0 && photo.length === 0)) {
    const stamp = around(stamps.map((one) => one.box));
    return (
      stamp && {
        part,
        box: stamp,
        paint: '',
        size: 0,
        ink: '',
        lines: [],
        names,
        stamps: textsOf(stamps),
        date,
        avatar: null,
        kind: 'stamp',
        mixed: false,
      }
    );
  }
  return {
    part: painted ?? part,
    box,
    paint: painted?.look.paint ?? '',
    size: main,
    ink: lines.find(({ look }) => look.size === main)?.look.ink ?? '',
    lines,
    names,
    stamps: textsOf(stamps),
    date,
    avatar: avatarOf(row, box, photo),
    kind: photo.length === 0 ? 'text' : lines.length === 0 ? 'image' : 'card',
    mixed:
      painted === null &&
      areMixed(
        lines.map((line) => line.box),
        row.box,
      ),
  };
}

/** Whether the only painted box is no bubble: an avatar of letters beside bare words, or a badge among them. */
function isBadgeOf(painted: Seen, bare: readonly Block[], faces: readonly Seen[]): boolean {
  const inside = blocksOf(painted);
  const letters = isPortrait(painted) && lettersIn(inside) <= 3;
  const beside = bare.some(
    ({ box }) => (box.left >= painted.box.right || box.right <= painted.box.left) && box.top < painted.box.bottom,
  );
  if (letters && beside && faces.length === 0) return true;
  const under = bare.filter(({ box }) => !isUnder(box, painted.box));
  return lettersIn(under) > 1.5 * lettersIn(inside) && mainSize(under) > mainSize(inside);
}

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);

const isEmoji = ({ box, text }: Seen): boolean => text !== '' && width(box) <= 40 && height(box) <= 40;

/** What was written, without quotes before it, small print and cards after it; and the small print that heads it. */
function bodyOf(blocks: readonly Block[]): { body: Block[]; heads: Block[] } {
  const [first, ...rest] = blocks;
  // A name in small letters over a short answer has more of them than the answer.
  const headed = first && rest.length > 0 && first.look.size < mainSize(rest);
  const main = mainSize(headed ? rest : blocks);
  const large = blocks.filter(({ look }) => look.size > main - 1.5);
  const plain = large.filter((block) => !isSetOff(block, blocks));
  const body = plain.length > 0 ? plain : large;
  const start = body[0] ? blocks.indexOf(body[0]) : 0;
  return { body, heads: blocks.slice(0, start).filter((block) => !isSetOff(block, blocks)) };
}

/** Stands in a box of its own within the bubble while other words don't: a quote, or the preview of a link. */
function isSetOff(block: Block, blocks: readonly Block[]): boolean {
  return block.within.slice(1).some((holder) => {
    return (isQuote(holder) || holder.look.paint !== '') && blocks.some((other) => !other.within.includes(holder));
  });
}

const isQuote = ({ look, role }: Seen): boolean => look.bar || role === 'blockquote';

function avatarOf(row: Seen, body: Box, photo: readonly Seen[]): Unit['avatar'] {
  const apart = (box: Box): number => Math.max(0, box.top - body.bottom, body.top - box.bottom);
  const [nearest] = portraitsIn(row)
    .filter((one) => !photo.includes(one) && apart(one.box) < avatarReach)
    .filter(({ box }) => box.right <= body.left + 6 || box.left >= body.right - 6)
    .toSorted((a, b) => apart(a.box) - apart(b.box));
  if (!nearest) return null;
  return { side: nearest.box.right <= body.left + 6 ? 'left' : 'right', source: nearest.source || inkOf(nearest) };
}

/** What tells a drawn avatar from another: its colour and its letters. */
const inkOf = (seen: Seen): string => seen.look.paint + textsOf(blocksOf(seen)).join('');
