/** Attends one document: finds its chat, tells what changes in it, and writes into its composer. */
import type { Conversation, Message } from '../core/model/conversation';
import type { Person } from '../core/model/person';
import type { InsertMode, Outcome } from '../core/model/outcome';
import type { Doubt, PageState } from '../core/model/page-state';
import type { ChatPage, ChatSite } from './chat-site';
import { composerText } from './composer/composer';
import { watchComposition } from './composer/composition';
import { createGaps } from './composer/gaps';
import { insertText, replaceText } from './composer/insert';
import { pastePictures } from './composer/pictures';
import { watchPage } from './watch';

/** Where the attendant tells what it saw. Each is called only when something differs from the last time. */
export interface AttendantEvents {
  /** Called on start, when a chat is found or lost, and once when the search has taken too long. */
  state: (state: PageState, site: ChatSite | null, doubt: Doubt | null) => void;
  /** Called with null when no conversation is open. */
  conversation: (conversation: Conversation | null) => void;
  /** Called with the list of conversations, as far as it is in view. */
  people: (people: Person[]) => void;
  /** Called while typing and when the page itself changes the draft; `key` is the open conversation's. */
  draft: (key: string, text: string, composing: boolean) => void;
  /** Called with the element to write into whenever it is another one; null when there is none. */
  composer?: (composer: HTMLElement | null) => void;
  /** Called each time a look finds no chat. @returns after how many ms to look again even if nothing changes */
  lost?: () => number | null;
}

export interface Attendant {
  insert: (key: string, text: string, mode: InsertMode) => Promise<Outcome>;
  replace: (key: string, from: number, expected: string, replacement: string) => Promise<Outcome>;
  /** Hands files to the composer as if they had been pasted. */
  paste: (key: string, files: readonly File[]) => Promise<Outcome>;
  /** @returns the composer of this conversation while it is the open one */
  composer: (key: string) => HTMLElement | null;
  isComposing: () => boolean;
  /** @returns all messages that the page shows of this conversation; null when it is another one now, or only the last are known */
  transcript: (key: string) => Message[] | null;
  /** Puts the keyboard back into the open conversation's composer; its caret is where it was. */
  focus: () => void;
  /** Opens another conversation, as a click on its entry in the list does. @returns false when its entry is not in view */
  open: (key: string) => boolean;
  /** One more site to look for, after those that are known; it takes the place of one that reads by shape, too. */
  add: (site: ChatSite) => void;
  /** Tells everything once more, as on start: for a panel that has just come. */
  repeat: () => void;
}

/** How long a page may take to show its chat before the panel says that it knows none. ms */
const patience = 4000;
/** How long the list of conversations is left alone after it was read. ms */
const listPause = 1000;
/** How long an insert waits for an input method. ms */
const compositionLimit = 5000;

export function attend(
  document: Document,
  given: readonly ChatSite[],
  events: AttendantEvents,
  signal: AbortSignal,
): Attendant {
  const composition = watchComposition(signal);
  const gaps = createGaps(signal);
  const attended = new WeakSet<Document>();
  let sites = [...given];
  let site: ChatSite | null = null;
  let page: ChatPage | null = null;
  let told = { state: '', conversation: '', people: '', draft: '' };
  let current: Conversation | null = null;
  let field: HTMLElement | null = null;
  let late = false;
  let rest: ReturnType<typeof setTimeout> | null = null;
  let stirred = false;

  const tell = (what: keyof typeof told, value: string, say: () => void): void => {
    if (told[what] === value) return;
    told[what] = value;
    say();
  };
  /** The list is long and its clocks tick: it is read once, and then only now and again. */
  const lookAtPeople = (): void => {
    if (rest !== null) return void (stirred = true);
    const people = page?.people() ?? [];
    tell('people', JSON.stringify(people), () => events.people(people));
    rest = setTimeout(() => {
      rest = null;
      if (!stirred || signal.aborted) return;
      stirred = false;
      lookAtPeople();
    }, listPause);
  };
  const look = (): void => {
    if (page && !page.isConnected()) {
      page.close?.();
      page = site = null;
    }
    for (const candidate of page ? [] : sites) {
      page = candidate.open(document, again);
      site = page && candidate;
      if (page) break;
    }
    const wait = page ? null : events.lost?.();
    if (wait) again(wait);
    const before = current;
    current = page?.conversation() ?? null;
    const doubt = page?.doubt?.() ?? null;
    const found: PageState = doubt ? 'needs_hint' : site?.byShape ? 'recognised_by_shape' : 'recognised';
    const state = page ? found : late ? 'unrecognised' : 'searching';
    tell('state', `${state} ${site?.id ?? ''} ${doubt}`, () => events.state(state, site, doubt));
    if (current !== before || told.conversation === '')
      tell('conversation', JSON.stringify(current), () => events.conversation(current));
    lookAtPeople();
    const composer = page?.composer() ?? null;
    if (composer !== field) events.composer?.((field = composer));
    if (!current || !composer) return;
    if (!attended.has(composer.ownerDocument)) attendDocument(composer.ownerDocument);
    const { key } = current;
    const text = composerText(composer);
    const composing = composition.isComposing();
    tell('draft', `${key} ${composing} ${text}`, () => events.draft(key, text, composing));
  };
  const find = (key: string) => (): HTMLElement | null => (page?.conversation()?.key === key ? page.composer() : null);
  /** Whatever is written is written for one conversation, with no input method at work. */
  const guarded = async (key: string, write: () => Promise<Outcome>): Promise<Outcome> => {
    if (!(await composition.ended(compositionLimit))) return 'not_taken';
    if (page?.conversation()?.key !== key) return 'conversation_changed';
    const outcome = await write();
    look();
    return outcome;
  };

  /** The page's, and that of a composer in a frame of its own. */
  function attendDocument(where: Document): (after: number) => void {
    attended.add(where);
    composition.attend(where);
    return watchPage(where, look, signal);
  }
  const again = attendDocument(document);
  const timer = setTimeout(() => {
    late = true;
    look();
  }, patience);
  const stop = (): void => {
    clearTimeout(timer);
    if (rest !== null) clearTimeout(rest);
  };
  signal.addEventListener('abort', stop, { once: true });
  look();

  return {
    insert: (key, text, mode) =>
      guarded(key, async () => {
        const outcome = await insertText(find(key), text, mode);
        if (outcome === 'inserted') gaps.follow(find(key), text);
        return outcome;
      }),
    replace: (key, from, expected, replacement) =>
      guarded(key, () => replaceText(find(key), from, expected, replacement)),
    paste: (key, files) =>
      guarded(key, async () => {
        const composer = find(key)();
        if (!composer) return 'no_composer';
        return (await pastePictures(composer, files)) ? 'inserted' : 'not_taken';
      }),
    composer: (key) => find(key)(),
    isComposing: composition.isComposing,
    transcript: (key) => (page?.conversation()?.key === key ? (page.transcript?.() ?? null) : null),
    focus: () => page?.composer()?.focus(),
    open: (key) => page?.openConversation(key) ?? false,
    add: (site) => {
      sites = [...sites.filter((one) => !one.byShape), site];
      page?.close?.();
      page = null;
      look();
    },
    repeat: () => {
      told = { state: '', conversation: '', people: '', draft: '' };
      look();
    },
  };
}
