/** Quill, old and new. */
import Quill from 'quill';
import Quill1 from 'quill1/dist/quill.js';
import { type HostPage, type Kind, type Mounted } from '../kind';

const mount =
  (Editor: typeof Quill) =>
  (place: HTMLElement, page: HostPage): Mounted => {
    const box = document.createElement('div');
    place.append(box);
    const enter = { key: Editor === Quill ? 'Enter' : 13, handler: () => page.send() };
    const editor = new Editor(box, { modules: { toolbar: false, keyboard: { bindings: { enter } } } });
    // Its text always ends with a line break of its own.
    const read = (): string => editor.getText().replace(/\n$/, '');
    editor.on('text-change', () => {
      const { limit } = page;
      const over = editor.getLength() - 1 - (limit ?? Infinity);
      if (limit !== null && over > 0) {
        editor.deleteText(limit, over);
        editor.setSelection(limit, 0);
      }
      page.changed();
    });
    return { element: editor.root, read };
  };

export const quillKinds: readonly Kind[] = [
  { id: 'quill1', name: 'Quill 1.3', limits: true, mount: mount(Quill1) },
  { id: 'quill2', name: 'Quill 2.0', limits: true, mount: mount(Quill) },
];
