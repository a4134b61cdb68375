/** ProseMirror, as Tiptap sets it up. */
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { type HostPage, type Kind, type Mounted, sends } from '../kind';

function mount(place: HTMLElement, page: HostPage): Mounted {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    onUpdate: page.changed,
    editorProps: {
      handleKeyDown: (_, event) => {
        if (sends(event)) page.send();
        return sends(event);
      },
    },
  });
  return {
    element: editor.view.dom,
    read: () => editor.getText({ blockSeparator: '\n' }),
    unmount: () => editor.destroy(),
  };
}

export const tiptapKind: Kind = { id: 'prosemirror', name: 'ProseMirror（Tiptap 3）', mount };
