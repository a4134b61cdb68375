/** Small DOM questions that every page reader asks. */
import type { AttributeFact, Selectors } from '../../core/site/profile';

/** @returns the first element that the first successful selector finds; the scope itself counts */
export function find(scope: Element | Document, selectors: Selectors): Element | null {
  for (const selector of selectors) {
    if (scope instanceof Element && scope.matches(selector)) return scope;
    const found = scope.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** @returns everything that the first successful selector finds, in document order; the scope itself counts */
export function findAll(scope: Element | Document, selectors: Selectors): Element[] {
  for (const selector of selectors) {
    if (scope instanceof Element && scope.matches(selector)) return [scope];
    const found = scope.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** @returns the place of the first selector that finds something, Infinity when none does */
export function rankOf(scope: Element, selectors: Selectors): number {
  const at = selectors.findIndex((selector) => find(scope, [selector]));
  return at === -1 ? Infinity : at;
}

/** @returns the only visible element that the first successful selector finds, not counting those inside it */
export function onlyVisible(scope: Element | Document, selectors: Selectors): Element | null {
  const visible = findAll(scope, selectors).filter((element) => isVisible(element));
  const [first, ...rest] = visible;
  return first && rest.every((element) => first.contains(element)) ? first : null;
}

/** @returns the value, or null when the element or the attribute is missing, or the value is written otherwise */
export function attributeOf(scope: Element, fact: AttributeFact): string | null {
  const value = find(scope, [fact.from])?.getAttribute(fact.attribute) ?? null;
  if (value === null) return null;
  const { after = '', before = '' } = fact;
  const lower = value.toLowerCase();
  if (!lower.startsWith(after.toLowerCase())) return null;
  const end = before === '' ? value.length : lower.indexOf(before.toLowerCase(), after.length);
  return value.slice(after.length, Math.max(end, 0)) || null;
}

/** @returns the element's text, trimmed, inner blanks as they are; '' for null */
export const textOf = (element: Element | null): string => element?.textContent?.trim() ?? '';

/** Laid out and not hidden: pages keep hidden twins of their composer. Without layout (jsdom) only `hidden` counts. */
export function isVisible(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  if (element.checkVisibility?.({ visibilityProperty: true }) ?? true) return true;
  // A box that only passes its children on has no layout of its own.
  const { parentElement } = element;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return display === 'contents' && parentElement !== null && isVisible(parentElement);
}
