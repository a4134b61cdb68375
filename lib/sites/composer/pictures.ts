/** Handing pictures to a composer as if they had been pasted. */
import { isElement, viewOf } from './place';

/** How long a page takes to show a picture that it has taken. ms */
const showTime = 800;

const pictures = 'img, canvas, picture, video';

/** Whether what came into the page shows a picture, or names the file. */
const shows = (node: Node, names: readonly string[]): boolean =>
  (isElement(node) && (node.matches(pictures) || node.querySelector(pictures) !== null)) ||
  names.some((name) => node.textContent?.includes(name));

/**
 * One synthetic paste of files. Editors swallow pastes that they can't use, so it counts only when the page then shows
 * a picture or a file's name.
 * @returns whether it was taken; in Firefox never, since a synthetic paste carries no files there
 */
export async function pastePictures(element: HTMLElement, files: readonly File[]): Promise<boolean> {
  const view = viewOf(element);
  const clipboardData = new view.DataTransfer();
  for (const file of files) clipboardData.items.add(file);
  const event = new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
  if (event.clipboardData?.files.length !== files.length) return false;
  const names = files.map(({ name }) => name);
  return new Promise((resolve) => {
    const finish = (taken: boolean): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(taken);
    };
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => [...addedNodes].some((node) => shows(node, names)))) finish(true);
    });
    const timer = setTimeout(() => finish(false), showTime);
    const roots = new Set([element.getRootNode(), element.ownerDocument, document]);
    for (const root of roots) observer.observe(root, { childList: true, subtree: true });
    element.dispatchEvent(event);
    if (!event.defaultPrevented) finish(false);
  });
}
