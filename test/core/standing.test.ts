/** The panel never covers what the agent writes with, whatever the window. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, marginIn, marginKeeping, room, standIn, type Surface, type Wish } from '../../lib/core/model/standing';

const open: Wish = { collapsed: false, side: 'right', width: 372, opened: false };
const at = (width: number, keep: Surface['keep'] = null, height = 800): Surface => ({ width, height, keep });
/** A composer as wide as the window, at its foot. */
const foot = (width: number, height = 800, tall = 160): Surface =>
  at(width, { left: 0, right: width, top: height - tall, bottom: height }, height);

describe('a window with room beside the page', () => {
  test('has the whole panel, and the page the rest', () => {
    expect(standIn(at(1440), open)).toMatchObject({ narrow: false, folded: false, width: 372, side: 'right' });
    expect(marginIn(1440, open)).toBe(372);
    expect(marginIn(1440, { ...open, collapsed: true })).toBe(room.rail);
  });

  test('takes of a wide panel what the page needs, and folds it only where the narrowest has no room', () => {
    const wide = { ...open, width: 480 };
    expect(standIn(at(1008), wide).width).toBe(480);
    expect(standIn(at(900), wide).width).toBe(372);
    expect(standIn(at(848), wide)).toMatchObject({ width: 320, narrow: false, folded: false });
    expect(standIn(at(847), wide)).toMatchObject({ narrow: true, folded: true });
  });

  test('ends it above a composer that does not give way', () => {
    expect(standIn(foot(1440), open)).toMatchObject({ folded: false, box: { left: 1068, top: 0, bottom: 640 } });
    expect(standIn({ ...foot(1440), keep: { left: 0, right: 1068, top: 640, bottom: 800 } }, open).box.bottom).toBe(
      800,
    );
  });
});

test('a margin never pushes out of the window what it could leave in', () => {
  const keep = (left: number, right: number) => ({ left, right, top: 600, bottom: 800 });
  expect(marginKeeping(keep(612, 1572), 1440, 'left', 372)).toBe(240);
  expect(marginKeeping(keep(612, 1440), 1440, 'left', 372)).toBe(372);
  expect(marginKeeping(keep(612, 2200), 1440, 'left', 372)).toBe(372);
  expect(marginKeeping(keep(-100, 900), 1440, 'right', 372)).toBe(272);
  expect(marginKeeping(keep(0, 1572), 1440, 'right', 372)).toBe(372);
});

describe('a narrow window', () => {
  test('begins with the rail, opens when asked, and gives the page the same room either way', () => {
    expect(standIn(foot(700), open)).toMatchObject({ folded: true, cramped: false });
    expect(standIn(foot(700), { ...open, opened: true })).toMatchObject({ folded: false, box: { bottom: 640 } });
    expect(marginIn(700, open)).toBe(room.rail);
  });

  test('opens below a composer that stands above its list', () => {
    const surface = at(700, { left: 0, right: 700, top: 60, bottom: 200 });
    expect(standIn(surface, { ...open, opened: true }).box).toMatchObject({ top: 200, bottom: 800 });
  });

  test('takes the other side when only that is free', () => {
    const surface = at(800, { left: 420, right: 800, top: 100, bottom: 400 }, 400);
    expect(standIn(surface, { ...open, opened: true })).toMatchObject({ folded: false, side: 'left' });
  });

  test('stays a rail where nothing of use is free, and says so', () => {
    expect(standIn(foot(700, 290), { ...open, opened: true })).toMatchObject({ folded: true, cramped: true });
  });
});

test('whatever the window and the page, the panel covers nothing, stays inside, and is never lower than of use', () => {
  const side = fc.constantFrom('left' as const, 'right' as const);
  const wish = fc.record({
    collapsed: fc.boolean(),
    opened: fc.boolean(),
    side,
    width: fc.integer({ min: 320, max: 480 }),
  });
  const surface = fc
    .record({ width: fc.integer({ min: 200, max: 2600 }), height: fc.integer({ min: 120, max: 1600 }) })
    .chain(({ width, height }) =>
      fc
        .record({
          left: fc.double({ min: -200, max: width, noNaN: true }),
          top: fc.double({ min: -200, max: height + 200, noNaN: true }),
          wide: fc.double({ min: 1, max: width, noNaN: true }),
          tall: fc.double({ min: 1, max: height, noNaN: true }),
        })
        .map(({ left, top, wide, tall }) => ({
          ...{ width, height },
          keep: { left, top, right: left + wide, bottom: top + tall },
        })),
    );
  fc.assert(
    fc.property(surface, wish, (surface, wish) => {
      const { box, folded, width } = standIn(surface, wish);
      expect(covers(box, surface.keep)).toBe(false);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(surface.width);
      expect(box.bottom).toBeLessThanOrEqual(surface.height);
      if (!folded) expect(box.bottom - box.top).toBeGreaterThanOrEqual(room.least);
      if (!folded) expect(box.right - box.left).toBe(width);
    }),
    { numRuns: 2000 },
  );
});
