/** The page's own margins, lent to the panel and given back. */
import type { SiteView } from '../../core/model/view';

type Side = SiteView['side'];

const sides = ['left', 'right'] as const;
/** Where a panel that is replaced keeps the page's own margin of each side, from before it moved them. */
const marginBefore = (side: Side): string => `data-margin-${side}`;

export interface Margins {
  /** Makes room at one side. @param width CSS px of the window, whatever the page's own zoom */
  make: (side: Side, width: number) => void;
  giveBack: () => void;
}

/**
 * @param host remembers them for the panel that will take its place
 * @param olds panels whose place it takes
 */
export function lendMargins(document: Document, host: Element, olds: readonly Element[]): Margins {
  const root = document.documentElement;
  const before = sides.map((side) => {
    const kept = olds.map((old) => old.getAttribute(marginBefore(side))).find((margin) => margin !== null);
    const margin = kept ?? root.style.getPropertyValue(`margin-${side}`);
    host.setAttribute(marginBefore(side), margin);
    return [side, margin] as const;
  });
  return {
    make: (at, width) => {
      for (const [side, margin] of before)
        root.style.setProperty(`margin-${side}`, side === at ? `${width / zoomOf(document)}px` : margin);
    },
    giveBack: () => {
      for (const [side, margin] of before) root.style.setProperty(`margin-${side}`, margin);
    },
  };
}

/** @returns how many times its size the page draws itself by its own style */
export const zoomOf = ({ documentElement }: Document): number => documentElement.currentCSSZoom ?? 1;
