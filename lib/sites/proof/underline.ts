/** Underlines in a composer: where the browser can paint ranges it does, else a mirror lies over the text field. */
import type { Mark } from '../../core/tone/mark';
import { severities } from '../../core/tone/rule';
import { isField, viewOf } from '../composer/place';
import { plainText } from '../composer/plain-text';
import { type Painter, paintMirror } from './mirror';
import { installUnderlineStyle } from './underline-style';

/** Chromium's ranges inside a text field: they follow typing, and have no nodes. Feature-detected; Firefox has none. */
interface ValueRange extends AbstractRange {
  getClientRects: () => DOMRectList;
}
type RangedField = HTMLElement & { createValueRange: (from: number, to: number) => ValueRange };

const hasRanges = (element: HTMLElement): element is RangedField => 'createValueRange' in element;

const nameOf = (severity: Mark['severity']): string => `tiexin-${severity}`;

/** The live ranges of one drawing, painted by the browser under names of our own. */
function paintRanges(
  element: HTMLElement,
  ranges: readonly (AbstractRange & Pick<ValueRange, 'getClientRects'>)[],
  marks: readonly Mark[],
): Painter {
  installUnderlineStyle(element);
  const { CSS, Highlight } = viewOf(element);
  for (const [rank, severity] of severities.entries()) {
    const mine = ranges.filter((_, at) => marks[at]?.severity === severity);
    const painted = new Highlight(...mine);
    // The severest lies on top.
    painted.priority = severities.length - rank;
    CSS.highlights.set(nameOf(severity), painted);
  }
  return {
    rectsOf: (at) => [...(ranges[at]?.getClientRects() ?? [])],
    remove: () => {
      for (const severity of severities) CSS.highlights.delete(nameOf(severity));
    },
  };
}

/**
 * Draws under the words; the editor's own nodes and the page's layout stay as they are.
 * @param marks in order; their offsets count in the composer's text
 */
export function underline(element: HTMLElement, marks: readonly Mark[]): Painter {
  const document = element.ownerDocument;
  if (!('highlights' in viewOf(element).CSS))
    return isField(element) ? paintMirror(element, marks) : { rectsOf: () => [], remove: () => {} };
  if (isField(element)) {
    if (!hasRanges(element)) return paintMirror(element, marks);
    return paintRanges(
      element,
      marks.map(({ from, to }) => element.createValueRange(from, to)),
      marks,
    );
  }
  const { placeAt } = plainText(element);
  const ranges = marks.map(({ from, to }) => {
    const range = document.createRange();
    const [start, end] = [placeAt(from), placeAt(to)];
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  });
  return paintRanges(element, ranges, marks);
}
