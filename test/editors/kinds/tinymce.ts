/** TinyMCE: its composer is the body of a frame. */
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import { type HostPage, type Kind, type Mounted, sends } from '../kind';

async function mount(place: HTMLElement, page: HostPage): Promise<Mounted> {
  const box = document.createElement('textarea');
  place.append(box);
  const [editor] = await tinymce.init({
    target: box,
    skin: false,
    content_css: false,
    menubar: false,
    toolbar: false,
    statusbar: false,
    height: 150,
    setup: (mine) => {
      mine.on('input change undo redo', page.changed);
      mine.on('keydown', (event) => {
        if (!sends(event)) return;
        event.preventDefault();
        page.send();
      });
    },
  });
  if (!editor) throw new Error('TinyMCE has not come');
  const read = (): string => {
    // What it would hand to the shop's server.
    const content = new DOMParser().parseFromString(editor.getContent(), 'text/html');
    for (const br of content.querySelectorAll('br')) br.replaceWith('\n');
    const blocks = [...content.body.children];
    return blocks.map((block) => (block.textContent ?? '').replaceAll('\u00a0', ' ').replace(/^ $/, '')).join('\n');
  };
  return { element: editor.getBody(), read, unmount: () => editor.remove() };
}

export const tinymceKind: Kind = { id: 'tinymce', name: 'TinyMCE 6（iframe）', mount };
