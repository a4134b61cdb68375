/** Slate. */
import { createElement, type ReactNode } from 'react';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { type HostPage, type Kind, type Mounted } from '../kind';
import { enterSends, render } from './react';

function mount(place: HTMLElement, page: HostPage): Mounted {
  const editor = withHistory(withReact(createEditor()));
  const empty: Descendant[] = [{ children: [{ text: '' }] }];
  const composer: ReactNode = createElement(Slate, {
    editor,
    initialValue: empty,
    onChange: page.changed,
    // eslint-disable-next-line react/no-children-prop -- createElement's types want children that a component requires
    children: createElement(Editable, { placeholder: '请输入回复', onKeyDown: enterSends(page) }),
  });
  const unmount = render(place, composer);
  const element = place.querySelector<HTMLElement>('[data-slate-editor]');
  if (!element) throw new Error('Slate has drawn nothing');
  return { element, read: () => editor.children.map((block) => Node.string(block)).join('\n'), unmount };
}

export const slateKind: Kind = { id: 'slate', name: 'Slate 0.146', mount };
