/** @returns the part of a window that a page is drawn in, without bars that scroll. CSS px */
export function windowOf(document: Document): { width: number; height: number } {
  // The element that scrolls has the window's size, in old pages (quirks mode) the body.
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  const { innerWidth = clientWidth, innerHeight = clientHeight } = document.defaultView ?? {};
  return { width: Math.min(innerWidth, clientWidth), height: Math.min(innerHeight, clientHeight) };
}
