/** Composers without an editor package. */
import { type HostPage, type Kind, listen, type Mounted } from '../kind';

const field =
  (tag: 'textarea' | 'input') =>
  (place: HTMLElement, page: HostPage): Mounted => {
    const element = document.createElement(tag);
    if (page.limit !== null) element.maxLength = page.limit;
    listen(element, page);
    place.append(element);
    return { element, read: () => element.value };
  };

/** As old jQuery pages do: they look at the text when a key comes up, at nothing else. */
const keyup = (place: HTMLElement, page: HostPage): Mounted => {
  const mounted = field('textarea')(place, { ...page, changed: () => {} });
  mounted.element.addEventListener('keyup', page.changed);
  return mounted;
};

const editable =
  (tag: 'div' | 'pre', mode: 'true' | 'plaintext-only') =>
  (place: HTMLElement, page: HostPage): Mounted => {
    const element = document.createElement(tag);
    element.contentEditable = mode;
    listen(element, page);
    place.append(element);
    // Such pages send what innerText says; an emptied block keeps a lone line break.
    return { element, read: () => element.innerText.replace(/\n$/, '') };
  };

export const plainKinds: readonly Kind[] = [
  { id: 'textarea', name: 'textarea', limits: true, mount: field('textarea') },
  { id: 'input', name: 'input', limits: true, oneLine: true, mount: field('input') },
  { id: 'keyup', name: 'textarea，只听 keyup 的页面', limits: true, mount: keyup },
  { id: 'div', name: 'div contenteditable', mount: editable('div', 'true') },
  { id: 'pre', name: 'pre contenteditable', mount: editable('pre', 'true') },
  { id: 'plaintext-only', name: 'contenteditable="plaintext-only"', mount: editable('div', 'plaintext-only') },
];
