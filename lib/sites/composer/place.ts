/** Where a composer lives: in the page, in an open shadow root, or in a frame of its own with other globals. */

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** By name: an element of a frame is no instance of this window's classes. */
export const isField = (element: HTMLElement): element is Field => element.matches('textarea, input');

export const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;

export const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** The globals of the element's own frame: its events and ranges are made by these. */
export const viewOf = (element: Element): Window & typeof globalThis => element.ownerDocument.defaultView ?? window;

/** Chromium keeps a selection a shadow root, and shows the document's only the host; Firefox has one for all. */
interface SelectingRoot extends Node {
  getSelection?: () => Selection | null;
}

export function selectionOf(element: Element): Selection | null {
  const root: SelectingRoot = element.getRootNode();
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** @returns how far the element's window lies from the outer one's corner, CSS px */
export function offsetWithin(element: Element, outer: Document): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let view: Window | null = viewOf(element); view && view.document !== outer; view = view.parent) {
    const frame = view.frameElement;
    if (!frame || view === view.parent) break;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return { x, y };
}
