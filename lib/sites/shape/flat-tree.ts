/** The page as it is drawn: open shadow roots in place of their hosts' children, slots filled. */

/** Elements of another frame's page are instances of that page's own classes: nodes are told by their type. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isShadow = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;
export const isHtml = (element: Element): element is HTMLElement => 'isContentEditable' in element;
const isSlot = (element: Element): element is HTMLSlotElement =>
  element.localName === 'slot' && 'assignedNodes' in element;

/** @returns what is drawn inside an element, in document order */
export function kidsOf(element: Element): readonly ChildNode[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (!isSlot(element)) return [...element.childNodes];
  const given = element.assignedNodes() as ChildNode[]; // only children of a host are assigned
  return given.length > 0 ? given : [...element.childNodes];
}

/** As {@link kidsOf}, elements alone. */
export const elementsIn = (element: Element): Element[] =>
  element.shadowRoot || isSlot(element) ? kidsOf(element).filter((kid) => isElement(kid)) : [...element.children];

/** @returns the element around another one as drawn; null at the top of its document */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadow(root) ? root.host : null;
}

/** @returns whether the first lies in the second, or is it */
export function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Our own panel's host: never a part of the page. */
export const isOurs = (element: Element): boolean => element.localName.startsWith('tiexin-');

/**
 * Every element that a selector finds, in open shadow roots too.
 * @param roots filled with the shadow roots that were met
 */
export function findDeep(root: Document | ShadowRoot, selector: string, roots: Set<ShadowRoot>): Element[] {
  const found: Element[] = [];
  const search = (within: Document | ShadowRoot): void => {
    found.push(...within.querySelectorAll(selector));
    for (const element of within.querySelectorAll('*')) {
      if (!element.shadowRoot || roots.has(element.shadowRoot)) continue;
      roots.add(element.shadowRoot);
      search(element.shadowRoot);
    }
  };
  search(root);
  return found;
}
