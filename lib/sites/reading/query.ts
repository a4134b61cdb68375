/** Small DOM questions that every page reader asks. */
import type { AttributeFact, Selectors } from '../profile';

/** @returns the first element that the first successful selector finds; the scope itself counts */
export function find(scope: Element | Document, selectors: Selectors): Element | null {
  for (const selector of selectors) {
    if (scope instanceof Element && scope.matches(selector)) return scope;
    const found = scope.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** @returns everything that the first successful selector finds, in document order */
export function findAll(scope: Element | Document, selectors: Selectors): Element[] {
  for (const selector of selectors) {
    const found = scope.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** @returns the last `most` elements that the first successful selector finds, and how many there are before them */
export function findLast(scope: Element, selectors: Selectors, most: number): { last: Element[]; before: number } {
  for (const selector of selectors) {
    // A day's chat holds thousands: only the end of the list is turned into an array.
    const found = scope.querySelectorAll(selector);
    const before = Math.max(0, found.length - most);
    if (found.length > 0) return { last: Array.prototype.slice.call(found, before), before };
  }
  return { last: [], before: 0 };
}

/** @returns the value, or null when the element, the attribute or the pattern is missing */
export function attributeOf(scope: Element, fact: AttributeFact): string | null {
  const value = find(scope, [fact.from])?.getAttribute(fact.attribute) ?? null;
  if (value === null || !fact.pattern) return value;
  return fact.pattern.exec(value)?.[1] ?? null;
}

/** @returns the element's text, trimmed, inner blanks as they are; '' for null */
export const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';

/** Laid out and not hidden: pages keep hidden twins of their composer. Without layout (jsdom) only `hidden` counts. */
export const isVisible = (element: Element): boolean =>
  !element.closest('[hidden]') && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
