/** Toolbar, field and 发送. Enter sends, Shift+Enter breaks the line, Enter of an input method does neither. */
import { composerField } from './composer-field';
import { element } from './element';
import type { Shop } from './shop';
import { toolbar } from './toolbar';

/** Safari and old Chromium end a composition before the Enter that confirmed it; 229 still tells. */
const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

interface Composer {
  element: HTMLElement;
  focus: () => void;
}

/** @param kind `contenteditable`, anything else is a textarea */
export const composer = (shop: Shop, kind: string | null): Composer => {
  const field = composerField(kind);
  const send = element('button', { type: 'button', class: 'send', 'data-demo': 'send' }, '发送');
  // What is begun for one buyer waits there, and never shows up at another's.
  const drafts = new Map<string, string>();
  let shown = shop.current.buyer.id;

  const sendDraft = (): void => {
    const text = field.read().trim();
    field.element.focus();
    if (!text) return;
    field.write('');
    shop.send(text);
  };
  send.addEventListener('click', sendDraft);
  field.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || composing(event)) return;
    event.preventDefault();
    sendDraft();
  });
  shop.subscribe(({ kind, chat }) => {
    if (kind !== 'opened') return;
    drafts.set(shown, field.read());
    shown = chat.buyer.id;
    field.write(drafts.get(shown) ?? '');
  });

  const foot = element(
    'div',
    { class: 'composer-foot' },
    element('span', { class: 'muted' }, 'Enter 发送，Shift+Enter 换行'),
    send,
  );
  return {
    element: element('div', { class: 'composer' }, toolbar(shop, field), field.element, foot),
    focus: () => field.element.focus(),
  };
};
