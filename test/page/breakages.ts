/** Ways in which a marketplace's page may change under a profile: each takes the fixture that is shown and breaks it. */
import type { SiteProfile } from '../../lib/core/site/profile';

/** What a breakage may ask for; all of it lives in the test's document. */
export interface Broken {
  profile: SiteProfile;
  composer: Element;
}

type Breakage = (page: Broken) => void;
type Field = keyof SiteProfile;

const all = (selectors: readonly string[] | undefined): Element[] =>
  selectors ? [...document.querySelectorAll(selectors.join(','))] : [];

const rows = ({ profile }: Broken): Element[] => all(profile.message);
const listOf = (page: Broken): Element => all(page.profile.list)[0] ?? rows(page)[0]?.parentElement ?? document.body;

/** A release of the page that renames what a field's selectors go by. */
const renamed =
  (field: Field): Breakage =>
  ({ profile }) => {
    const value = profile[field];
    for (const element of all(Array.isArray(value) ? value : undefined))
      for (const { name } of [...element.attributes])
        if (/^(?:class|id|data-|aria-|placeholder)/.test(name)) element.removeAttribute(name);
  };

const without =
  (pattern: RegExp): Breakage =>
  () => {
    for (const element of document.querySelectorAll('body *'))
      for (const { name } of [...element.attributes]) if (pattern.test(name)) element.removeAttribute(name);
  };

const twin = (composer: Element, place: 'before' | 'after', change: (copy: HTMLElement) => void): void => {
  const copy = composer.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return;
  change(copy);
  composer[place](copy);
};

const intoShadow = (element: Element): void => {
  const host = document.createElement('div');
  element.replaceWith(host);
  host.attachShadow({ mode: 'open' }).append(element);
};

const intoFrame = (element: Element): void => {
  const frame = document.createElement('iframe');
  element.replaceWith(frame);
  frame.contentDocument?.body.append(element);
};

const boxed = (elements: Iterable<Element>): HTMLElement => {
  const box = document.createElement('div');
  box.append(...elements);
  return box;
};

const wrapAll = (): HTMLElement => {
  const box = boxed([...document.body.children]);
  document.body.append(box);
  return box;
};

export const breakages: Readonly<Record<string, Breakage>> = {
  'other names for messages': renamed('message'),
  'other names for the list': renamed('list'),
  'other names for buyers’ bubbles': renamed('buyer'),
  'other names for agents’ bubbles': renamed('agent'),
  'other names for texts': renamed('text'),
  'other names for senders': renamed('sender'),
  'other names for system lines': renamed('system'),
  'other names for cards': renamed('productCard'),
  'other names for conversations': renamed('conversation'),
  'other names for names': renamed('conversationName'),
  'other names for the title': renamed('buyerName'),
  'another mark of the open conversation': renamed('active'),
  'another name for the composer': renamed('composer'),
  'another name for the send button': renamed('composerNear'),
  'another name for the order': renamed('orderPanel'),
  'other landmarks': renamed('marks'),
  'no classes': without(/^class$/),
  'no ids': without(/^id$/),
  'no data attributes': without(/^data-/),
  'no inline styles': without(/^style$/),
  'longer classes': () => {
    for (const element of document.querySelectorAll('[class]'))
      element.setAttribute('class', [...element.classList].map((name) => `v2-${name}-x9`).join(' '));
  },
  'ids in capitals': () => {
    for (const element of document.querySelectorAll('[id]')) element.id = element.id.toUpperCase();
  },
  'no composer': ({ composer }) => composer.remove(),
  'two composers': ({ composer }) => twin(composer, 'before', () => {}),
  'a twin hidden by attribute': ({ composer }) => twin(composer, 'before', (copy) => (copy.hidden = true)),
  'a twin without a box': ({ composer }) => twin(composer, 'before', (copy) => (copy.style.display = 'none')),
  'an invisible twin': ({ composer }) => twin(composer, 'after', (copy) => (copy.style.visibility = 'hidden')),
  'a note beside the composer': ({ composer }) => composer.after(document.createElement('textarea')),
  'the composer in a shadow root': ({ composer }) => intoShadow(composer),
  'the composer in a frame': ({ composer }) => intoFrame(composer),
  'the list in a shadow root': (page) => intoShadow(listOf(page) === document.body ? wrapAll() : listOf(page)),
  'the list in a frame': (page) => intoFrame(listOf(page) === document.body ? wrapAll() : listOf(page)),
  'each message in a shadow root': (page) => rows(page).forEach(intoShadow),
  'all in a shadow root': () => intoShadow(wrapAll()),
  'all in a frame': () => intoFrame(wrapAll()),
  'messages upside down': (page) => {
    for (const row of rows(page)) row.parentElement?.prepend(row);
  },
  'messages in another order': (page) => {
    for (const [at, row] of rows(page).entries()) if (at % 2 === 0) row.parentElement?.append(row);
  },
  'a box around each message': (page) => {
    for (const row of rows(page)) {
      const place = document.createComment('');
      row.replaceWith(place);
      place.replaceWith(boxed([row]));
    }
  },
  'messages that quote the other side': (page) => {
    const [last, ...earlier] = rows(page).toReversed();
    const quoted = last?.cloneNode(true);
    if (quoted) earlier.at(0)?.append(quoted);
  },
  'two lists': (page) => listOf(page).after(listOf(page).cloneNode(true)),
  'an old list, hidden': (page) => {
    const old = listOf(page).cloneNode(true);
    if (!(old instanceof HTMLElement)) return;
    old.style.display = 'none';
    listOf(page).before(old);
  },
  'no messages': (page) => rows(page).forEach((row) => row.remove()),
  'no texts': ({ profile }) => all(profile.text).forEach((text) => (text.textContent = '')),
  'all conversations open': ({ profile }) => {
    const [entry] = all(profile.active);
    for (const other of all(profile.conversation))
      for (const { name, value } of entry?.attributes ?? [])
        if (/^(?:class|aria-)/.test(name)) other.setAttribute(name, value);
  },
  'another name for the buyer': ({ profile }) => {
    for (const name of all(profile.buyerName ?? profile.conversationName)) name.textContent = '改了名的顾客';
  },
  'an empty page': () => document.body.replaceChildren(),
};
