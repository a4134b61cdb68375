/** CKEditor 5 with paragraphs and its essentials. */
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { type HostPage, type Kind, type Mounted } from '../kind';

async function mount(place: HTMLElement, page: HostPage): Promise<Mounted> {
  const box = document.createElement('div');
  place.append(box);
  const editor = await ClassicEditor.create(box, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  editor.model.document.on('change:data', page.changed);
  editor.editing.view.document.on(
    'enter',
    (event, data: { isSoft: boolean; preventDefault: () => void }) => {
      if (data.isSoft) return;
      data.preventDefault();
      event.stop();
      page.send();
    },
    { priority: 'highest' },
  );
  const read = (): string => {
    const blocks = [...(editor.model.document.getRoot()?.getChildren() ?? [])];
    const textOf = (node: (typeof blocks)[number]): string => {
      if (node.is('$text')) return node.data;
      if (!node.is('element')) return '';
      return node.name === 'softBreak' ? '\n' : [...node.getChildren()].map((child) => textOf(child)).join('');
    };
    return blocks.map((block) => textOf(block)).join('\n');
  };
  const element = editor.editing.view.getDomRoot();
  if (!element) throw new Error('CKEditor has drawn nothing');
  return { element, read, unmount: () => void editor.destroy() };
}

export const ckeditorKind: Kind = { id: 'ckeditor', name: 'CKEditor 5 v48', mount };
