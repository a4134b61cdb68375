/**
 * Pages that changed under their profile: whatever happens, nothing is written where it does not belong, nobody's words
 * are taken for somebody else's, and nothing throws.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { attend, type Attendant } from '../../lib/sites/attendant';
import type { Conversation } from '../../lib/core/model/conversation';
import { marketplaces } from '../../lib/sites';
import { profileSite } from '../../lib/sites/profile-site';
import { expectedOf, seeHiddenElements, showPage } from './a-site';
import { breakages } from './breakages';

beforeAll(() => {
  seeHiddenElements();
  // jsdom knows neither: here the caret is always at the end.
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    get(this: HTMLElement) {
      return this.getAttribute('contenteditable') === 'true';
    },
  });
  document.queryCommandSupported = () => false;
  document.execCommand = (_command, _show, text = '') => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) field.value += text;
    else if (field instanceof HTMLElement && field.isContentEditable) field.append(text);
    return true;
  };
});
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const words = '亲，马上帮您看';

/** @returns what stands in a field */
const written = (field: Element): string =>
  field instanceof HTMLTextAreaElement ? field.value : (field.textContent?.trim() ?? '');

const fieldsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('textarea, input, [contenteditable]') ? [element] : []),
    ...(element.shadowRoot ? fieldsIn(element.shadowRoot) : []),
    ...(element instanceof HTMLIFrameElement && element.contentDocument ? fieldsIn(element.contentDocument) : []),
  ]);

/** After these the page itself tells another story. */
const shuffled = new Set([
  'messages upside down',
  'messages in another order',
  'messages that quote the other side',
  'two lists',
  // A list that is no more laid out upwards.
  'no inline styles',
]);

interface Seen {
  attendant: Attendant;
  conversations: Conversation[];
  composer: HTMLElement;
}

function visit(id: string, breakage: (typeof breakages)[string], signal: AbortSignal): Seen {
  const profile = marketplaces.find((one) => one.id === id);
  showPage(id);
  for (const field of document.querySelectorAll('[contenteditable]')) field.setAttribute('tabindex', '0');
  const composer = document.querySelector<HTMLElement>(expectedOf(id).composer);
  if (!profile || !composer) throw new Error(`no profile ${id}, or no composer in its fixture`);
  breakage({ profile, composer });
  const conversations: Conversation[] = [];
  const attendant = attend(
    document,
    [profileSite(profile)],
    { state: () => {}, conversation: (one) => one && conversations.push(one), people: () => {}, draft: () => {} },
    signal,
  );
  return { attendant, conversations, composer };
}

describe.each(marketplaces.map(({ id }) => id))('%s', (id) => {
  const { key, messages } = expectedOf(id);
  const life = (): AbortSignal => {
    const controller = new AbortController();
    afterLife.push(controller);
    return controller.signal;
  };
  const afterLife: AbortController[] = [];
  afterEach(() => afterLife.forEach((controller) => controller.abort()));

  test('unbroken, the reply goes into the composer', async () => {
    const { attendant, composer } = visit(id, () => {}, life());
    const inserting = attendant.insert(key, words, 'caret');
    await vi.advanceTimersByTimeAsync(400);
    expect(await inserting).toBe('inserted');
    expect(written(composer)).toBe(words);
  });

  test.each(Object.entries(breakages))('%s', async (name, breakage) => {
    const { attendant, conversations, composer } = visit(id, breakage, life());
    const inserting = attendant.insert(key, words, 'caret');
    await vi.advanceTimersByTimeAsync(400);
    const outcome = await inserting;
    const filled = fieldsIn(document).filter((field) => written(field).includes(words));
    expect(filled).toEqual(outcome === 'inserted' ? [composer] : []);

    const claimed = conversations.flatMap((one) => one.messages).filter(({ side }) => side !== 'system');
    const wrong = claimed.filter(
      ({ side, kind, text }) =>
        !messages.some(
          ([, rightSide, , rightText]) => rightSide === side && (rightText === text || kind === 'image' || text === ''),
        ),
    );
    expect(wrong).toEqual([]);
    if (shuffled.has(name)) return;
    const texts = claimed.filter(({ text }) => text !== '');
    const places = texts.map(({ text }) => messages.findIndex((message) => message[3] === text));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});

test('there are at least thirty ways to break a page', () =>
  expect(Object.keys(breakages).length).toBeGreaterThanOrEqual(30));
