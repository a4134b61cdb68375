/** How the panel stands in the page's window, as the page tells it, and what folds and opens it there. */
import type { SiteView } from '../core/model/view';
import type { PageHandlers } from '../platform/page-end';

type Told = Parameters<PageHandlers['standing']>[0];

export interface Stance {
  hear: (now: Told) => void;
  /** What the agent chose, as far as this window has room for it. */
  view: () => SiteView;
  /** Whether opening it would cover what the agent writes with. */
  isCramped: () => boolean;
  change: (change: Partial<SiteView>, isSettled?: boolean) => void;
}

export interface StanceMeans {
  /** What the agent chose for this site. */
  chosen: () => SiteView;
  choose: (change: Partial<SiteView>, isSettled?: boolean) => void;
  /** Asks the page to fold or open the panel where it has no room beside it. */
  fold: (folded: boolean) => void;
  draw: () => void;
}

export function createStance({ chosen, choose, fold, draw }: StanceMeans): Stance {
  /** Null beside the page's window, where there is always room. */
  let told: Told | null = null;
  const isCramped = (): boolean => told?.cramped ?? false;
  return {
    isCramped,
    hear: (now) => {
      told = now;
      draw();
    },
    view: () => {
      const own = chosen();
      if (!told) return own;
      const { narrow, folded, cramped, side, width } = told;
      return { ...own, side, width, collapsed: cramped || (narrow ? folded : own.collapsed) };
    },
    change: ({ collapsed, ...others }, isSettled) => {
      if (Object.keys(others).length > 0) choose(others, isSettled);
      if (collapsed === undefined) return;
      if (!told?.narrow) return choose({ collapsed }, isSettled);
      // Drawn at once, as a choice is: what follows may want the search field.
      told = { ...told, folded: collapsed };
      draw();
      return fold(collapsed);
    },
  };
}
