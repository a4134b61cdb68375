/** Composers inside open shadow roots. */
import { type HostPage, type Kind, listen, type Mounted } from '../kind';

/** @param depth how many shadow roots lie around it */
function inShadow(place: HTMLElement, inner: HTMLElement, depth: number): void {
  let root: Element | ShadowRoot = place;
  for (let level = 0; level < depth; level++) {
    const host = document.createElement('shop-composer');
    root.append(host);
    root = host.attachShadow({ mode: 'open' });
  }
  root.append(inner);
}

function textarea(place: HTMLElement, page: HostPage): Mounted {
  const element = document.createElement('textarea');
  if (page.limit !== null) element.maxLength = page.limit;
  listen(element, page);
  inShadow(place, element, 1);
  return { element, read: () => element.value };
}

function editable(place: HTMLElement, page: HostPage): Mounted {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.style.minHeight = '100px';
  listen(element, page);
  inShadow(place, element, 2);
  return { element, read: () => element.innerText.replace(/\n$/, '') };
}

export const shadowKinds: readonly Kind[] = [
  { id: 'shadow-textarea', name: 'Web component：textarea', limits: true, mount: textarea },
  { id: 'shadow-div', name: 'Web component：contenteditable，两层 shadow', mount: editable },
];
