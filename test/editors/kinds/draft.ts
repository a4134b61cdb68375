/** Draft.js. */
import { Editor, EditorState } from 'draft-js';
import { createElement, type ReactNode, useState } from 'react';
import { type HostPage, type Kind, type Mounted } from '../kind';
import { render } from './react';

function mount(place: HTMLElement, page: HostPage): Mounted {
  let model = EditorState.createEmpty();
  const keep = (next: EditorState): EditorState => {
    model = next;
    page.changed();
    return next;
  };
  const Composer = (): ReactNode => {
    const [editorState, setState] = useState(model);
    return createElement(Editor, {
      editorState,
      onChange: (next) => setState(keep(next)),
      handleReturn: ({ shiftKey }) => {
        if (shiftKey) return 'not-handled';
        page.send();
        return 'handled';
      },
    });
  };
  const unmount = render(place, createElement(Composer));
  const element = place.querySelector<HTMLElement>('[contenteditable]');
  if (!element) throw new Error('Draft has drawn nothing');
  return { element, read: () => model.getCurrentContent().getPlainText(), unmount };
}

export const draftKind: Kind = { id: 'draft', name: 'Draft.js 0.11', mount };
