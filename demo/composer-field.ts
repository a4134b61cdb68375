/** Where the agent types: a textarea, or a plain contenteditable block with `?composer=contenteditable`. */
import { element } from './element';

export interface Field {
  element: HTMLElement;
  read: () => string;
  write: (text: string) => void;
  /** Puts text at the caret, in place of what is selected. */
  insert: (text: string) => void;
}

const names = (buyer: string): Record<string, string> => ({
  class: 'composer-field',
  'data-demo': 'composer',
  'aria-label': buyer,
});

const announce = (target: HTMLElement): void => {
  target.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
};

const textareaField = (label: string): Field => {
  const area = element('textarea', { ...names(label), placeholder: '输入回复…' });
  return {
    element: area,
    read: () => area.value,
    write: (text) => {
      area.value = text;
    },
    insert: (text) => {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      area.focus();
      announce(area);
    },
  };
};

const editableField = (label: string): Field => {
  const block = element('div', {
    ...names(label),
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'data-placeholder': '输入回复…',
    'data-empty': 'true',
  });
  const read = (): string => block.innerText.replace(/\n$/, '');
  // An emptied block keeps a lone <br>, so `:empty` is not enough for the placeholder.
  const mark = (): void => {
    block.dataset['empty'] = String(read() === '');
  };
  block.addEventListener('input', mark);
  return {
    element: block,
    read,
    write: (text) => {
      block.textContent = text;
      mark();
    },
    insert: (text) => {
      block.focus();
      const selection = getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      range?.deleteContents();
      range?.insertNode(document.createTextNode(text));
      range?.collapse(false);
      announce(block);
    },
  };
};

export const composerField = (kind: string | null): Field =>
  kind === 'contenteditable' ? editableField('回复内容') : textareaField('回复内容');
