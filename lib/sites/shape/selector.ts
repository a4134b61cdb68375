/** A selector by which a field is known again tomorrow. */

/** What pages keep between two versions, the steadiest first. */
const steady = ['data-testid', 'name', 'placeholder', 'aria-label', 'data-placeholder', 'role'];

/** @returns a selector that fits this element and, where any does, no other one around it */
export function selectorOf(element: Element): string {
  const tag = element.localName;
  const choices = [
    // Numbers in an id are counted anew at each visit.
    ...(element.id !== '' && !/\d/.test(element.id) ? [`#${CSS.escape(element.id)}`] : []),
    ...steady.flatMap((name) => {
      const value = element.getAttribute(name);
      return value ? [`${tag}[${name}="${CSS.escape(value)}"]`] : [];
    }),
    `${parentTag(element)} > ${tag}:nth-of-type(${placeOf(element)})`,
  ].filter((selector) => selector.length <= 400);
  const root = element.getRootNode() as Document | ShadowRoot; // a connected element's root is one of the two
  return choices.find((selector) => root.querySelectorAll(selector).length === 1) ?? choices.at(-1) ?? tag;
}

const parentTag = ({ parentElement }: Element): string => parentElement?.localName ?? '*';

const placeOf = (element: Element): number =>
  [...(element.parentElement?.children ?? [])]
    .filter(({ localName }) => localName === element.localName)
    .indexOf(element) + 1;
