/** The fields of a document that somebody could write into, with what tells them apart. */
import type { FieldFacts } from '../../core/shape/choose-chat';
import { height, width } from '../../core/shape/seen';
import { purposeOf } from '../../core/shape/words';
import { sendButtonOf } from '../composer/send-button';
import { isHtml, isShadow, findDeep, isOurs, isWithin, parentOf } from './flat-tree';

/** What people write into. */
const editable =
  'textarea, input:not([type]), input[type="text"], input[type="search"], [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** Smaller than this nobody writes messages in. px */
const least = { width: 60, height: 14 };
/** A page with more fields than this is a form. */
const most = 24;

export interface Field {
  element: HTMLElement;
  facts: FieldFacts;
}

function fieldElements(document: Document, roots: Set<ShadowRoot>): HTMLElement[] {
  const found = findDeep(document, editable, roots);
  return found.filter((element): element is HTMLElement => isHtml(element) && !isInsideAnother(element, found));
}

const isInsideAnother = (element: Element, all: readonly Element[]): boolean =>
  all.some((other) => other !== element && other.contains(element));

/**
 * @param hint a selector for the composer that is known already; '' for none
 * @param roots filled with the shadow roots that were met
 */
export function fieldsOf(document: Document, hint: string, roots: Set<ShadowRoot>): Field[] {
  return fieldElements(document, roots)
    .filter((element) => isUsable(element))
    .slice(0, most)
    .map((element) => ({ element, facts: factsOf(element, hint) }));
}

/** @returns whether a field is drawn and meant to be seen */
export function isUsable(element: HTMLElement): boolean {
  if (element.closest('[aria-hidden="true"], [inert]')) return false;
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return false;
  const box = element.getBoundingClientRect();
  return width(box) >= least.width && height(box) >= least.height && box.right > 0 && box.bottom > 0;
}

function factsOf(element: HTMLElement, hint: string): FieldFacts {
  const label = labelOf(element);
  const searches =
    element.closest('[role="search"], search') !== null ||
    element.matches('[type="search"], [role="searchbox"], [role="combobox"]');
  return {
    box: element.getBoundingClientRect(),
    kind: element.localName === 'input' ? 'line' : element.localName === 'textarea' ? 'area' : 'rich',
    purpose: searches ? 'search' : purposeOf(label),
    covered: isCovered(element),
    hasSend: sendButtonOf(element) !== null,
    hinted: hint !== '' && matches(element, hint),
  };
}

/** A selector that an agent's stored hint got wrong finds nothing. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** What a field says of itself: placeholder, name for screen readers, the words drawn over an empty editor. */
export const labelOf = (element: HTMLElement): string =>
  element.getAttribute('placeholder') ??
  element.getAttribute('aria-label') ??
  element.getAttribute('aria-placeholder') ??
  element.dataset['placeholder'] ??
  element.title;

/** Whether something else lies over the field's middle. Out of the window nothing can be said. */
function isCovered(element: HTMLElement): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const root = element.getRootNode();
  const at = isShadow(root) ? root : element.ownerDocument;
  const hit = at.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit !== null && !isOurs(hit) && !isWithin(hit, element) && !isWithin(element, hit) && !sharesBox(hit, element);
}

/** A placeholder drawn over an empty editor lies beside it in the tree. */
const sharesBox = (hit: Element, element: Element): boolean => {
  let around = parentOf(element);
  for (let level = 0; around && level < 2; level++, around = parentOf(around)) if (isWithin(hit, around)) return true;
  return false;
};
