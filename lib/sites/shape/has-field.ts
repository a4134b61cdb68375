/** Whether a page has anything to write into: asked on every page, so it is small and knows nothing else. */

/** What people write into, and a little more. */
const editable = 'textarea,input:not([type]),[type=text],[contenteditable],[role=textbox]';

/** Looks through open shadow roots too. */
export function hasField(root: Document | ShadowRoot): boolean {
  if (root.querySelector(editable)) return true;
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot && hasField(element.shadowRoot)) return true;
  return false;
}
