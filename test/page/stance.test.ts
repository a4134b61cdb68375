import { describe, expect, it, vi } from 'vitest';
import { createStance } from '../../lib/app/stance';
import { readView, type SiteView, siteViewOf } from '../../lib/core/model/view';

const wide = { narrow: false, folded: false, cramped: false, side: 'right', width: 372 } as const;

/** A panel at the right, open unless the test chooses otherwise, and what it asked the page and the store. */
function aStance(chosen: Partial<SiteView> = {}) {
  let own: SiteView = { ...siteViewOf(readView(null), null), ...chosen };
  const fold = vi.fn<(folded: boolean) => void>();
  const choose = vi.fn<(change: Partial<SiteView>, isSettled?: boolean) => void>(
    (change) => void (own = { ...own, ...change }),
  );
  const stance = createStance({ chosen: () => own, choose, fold, draw: () => {} });
  return { stance, fold, choose };
}

describe('how the panel stands', () => {
  it('is as chosen where no page tells it', () => {
    const { stance } = aStance({ collapsed: true, width: 333 });
    expect(stance.view()).toMatchObject({ collapsed: true, width: 333, side: 'right' });
    expect(stance.isCramped()).toBe(false);
  });

  it('takes side and width as the page has room for them, whatever was chosen', () => {
    const { stance } = aStance({ width: 480 });
    stance.hear({ ...wide, side: 'left', width: 350 });
    expect(stance.view()).toMatchObject({ side: 'left', width: 350, collapsed: false });
  });

  it('folds by choice beside a wide page, by the page in a narrow one', () => {
    const { stance, fold, choose } = aStance();
    stance.hear(wide);
    stance.change({ collapsed: true });
    expect(choose).toHaveBeenCalledWith({ collapsed: true }, undefined);
    expect(stance.view().collapsed).toBe(true);
    stance.change({ collapsed: false });
    choose.mockClear();

    stance.hear({ ...wide, narrow: true, folded: true });
    expect(stance.view().collapsed).toBe(true);
    stance.change({ collapsed: false });
    expect(stance.view().collapsed).toBe(false);
    expect(fold).toHaveBeenCalledExactlyOnceWith(false);
    expect(choose).not.toHaveBeenCalled();
  });

  it('keeps a width that was chosen in a narrow window, and stays a rail where it is cramped', () => {
    const { stance, choose } = aStance();
    stance.hear({ ...wide, narrow: true, cramped: true });
    stance.change({ width: 420 }, false);
    expect(choose).toHaveBeenCalledExactlyOnceWith({ width: 420 }, false);
    expect(stance.isCramped()).toBe(true);
    expect(stance.view().collapsed).toBe(true);
  });
});
