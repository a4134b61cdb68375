/** Where in a region the rows of a list stand: the parent whose children follow each other and are alike. */
import { blocksOf, mainSize } from './blocks';
import { contentKids } from './bubbles';
import { isStamp } from './words';
import { around, height, isUnder, type Seen, width } from './seen';

/** A row more than this says nothing new. */
const enough = 12;
/** A parent of all rows holds most of the region's height. */
const leastCover = 0.6;
/** What children that are unlike each other still count for. Without it a list of two could not be found. */
const unlike = 0.3;

/**
 * @param region what lies over a composer
 * @returns the parent of the rows, and how much speaks for it; null when nothing stands in the region
 */
export function rowsIn(region: Seen): { parent: Seen; rows: Seen[] } | null {
  const extent = around(blocksOf(region).map(({ box }) => box)) ?? around(contentKids(region).map(({ box }) => box));
  if (!extent) return null;
  const whole = Math.max(1, height(extent));
  let best: { parent: Seen; rows: Seen[] } | null = null;
  let most = 0;
  const visit = (seen: Seen, depth: number): void => {
    const kids = contentKids(seen);
    if (seen.kind !== 'box' || kids.length === 0 || depth > 24) return;
    const rows = kids.toSorted((a, b) => a.box.top - b.box.top);
    const covered = around(rows.map(({ box }) => box));
    const cover = covered ? Math.min(1, height(covered) / whole) : 0;
    const stacked = rows.filter((row, at) => at === 0 || isUnder(rows[at - 1]?.box ?? row.box, row.box)).length;
    if (cover < leastCover) return;
    const telling = rows.filter((row) => blocksOf(row).some(({ text }) => !isStamp(text))).length;
    const likes = alike(rows);
    // Children that are all unlike each other may be the parts of one message.
    const several = Math.min(stacked, Math.max(1, telling), enough) * (unlike + likes);
    const points = (likes === 0 ? unlike : several) * cover ** 2 * (stacked === rows.length ? 1 : 0.5);
    // Of wrappers that hold one child each the innermost.
    if (points > most || (best?.rows.length === 1 && rows.length > 1 && points >= most * 0.999)) {
      most = points;
      best = { parent: seen, rows };
    }
    for (const kid of kids) visit(kid, depth + 1);
  };
  visit(region, 0);
  return best;
}

/** @returns the share of rows that have a like among the others, 0..1 */
function alike(rows: readonly Seen[]): number {
  const counts = new Map<string, number>();
  const signs = rows.map((row) => signOf(row));
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return signs.filter((sign) => (counts.get(sign) ?? 0) > 1).length / rows.length;
}

/** What makes one row look like another: tags two levels down, and the size of its letters. */
function signOf(row: Seen): string {
  const kids = row.kids.filter(({ kind }) => kind !== 'text' && kind !== 'break');
  const inner = [...new Set(kids.map((kid) => `${kid.tag}${kid.kids.length > 0 ? '+' : ''}`))];
  return `${row.tag}(${inner.join()}) ${mainSize(blocksOf(row))} ${Math.round(width(row.box) / 400)}`;
}
