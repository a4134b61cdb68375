/** Fields whose value React holds. */
import { createElement, type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type HostPage, type Kind, type Mounted, sends } from '../kind';

/** Draws at once. @returns what ends it */
export function render(place: HTMLElement, node: ReactNode): () => void {
  const root = createRoot(place);
  flushSync(() => root.render(node));
  return () => root.unmount();
}

export function enterSends(page: HostPage) {
  return (event: KeyboardEvent): void => {
    if (!sends({ key: event.key, shiftKey: event.shiftKey, isComposing: event.nativeEvent.isComposing })) return;
    event.preventDefault();
    page.send();
  };
}

const field =
  (tag: 'textarea' | 'input') =>
  (place: HTMLElement, page: HostPage): Mounted => {
    let model = '';
    const keep = (draft: string): string => {
      model = draft;
      page.changed();
      return draft;
    };
    const Composer = (): ReactNode => {
      const [draft, setDraft] = useState('');
      const onChange = ({ currentTarget: { value } }: FormEvent<HTMLTextAreaElement>): void => {
        // This one keeps its limit itself, as pages with a counter do.
        setDraft(keep(value.slice(0, page.limit ?? value.length)));
      };
      return createElement(tag, { value: draft, onChange, onKeyDown: enterSends(page) });
    };
    const unmount = render(place, createElement(Composer));
    const element = place.querySelector<HTMLElement>(tag);
    if (!element) throw new Error('React has drawn nothing');
    return { element, read: () => model, unmount };
  };

/** As chat kits do: a bare editable element, its innerText kept in state. */
function editable(place: HTMLElement, page: HostPage): Mounted {
  let model = '';
  const keep = (draft: string): string => {
    model = draft;
    page.changed();
    return draft;
  };
  const Composer = (): ReactNode => {
    const [, setDraft] = useState('');
    const onInput = ({ currentTarget }: FormEvent<HTMLElement>): void => {
      setDraft(keep(currentTarget.innerText.replace(/\n$/, '')));
    };
    const attributes = { contentEditable: true, suppressContentEditableWarning: true, role: 'textbox' };
    return createElement('div', { ...attributes, onInput, onKeyDown: enterSends(page) });
  };
  const unmount = render(place, createElement(Composer));
  const element = place.querySelector<HTMLElement>('[contenteditable]');
  if (!element) throw new Error('React has drawn nothing');
  return { element, read: () => model, unmount };
}

export const reactKinds: readonly Kind[] = [
  { id: 'react-textarea', name: 'React 18 textarea', limits: true, mount: field('textarea') },
  { id: 'react-input', name: 'React 18 input', limits: true, oneLine: true, mount: field('input') },
  { id: 'react-div', name: 'React 18 contenteditable', mount: editable },
];
