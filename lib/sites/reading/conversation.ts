/** Which conversation is open, and whose it is. Two candidates are a doubt, and a doubt is null. */
import type { SiteProfile } from '../../core/site/profile';
import { attributeOf, find, findAll, textOf } from './query';

export interface OpenConversation {
  /** The page's own, else made of the name. Never the same for two buyers. */
  id: string;
  buyer: string | null;
}

/** @returns the name in an entry of the list, '' when none stands there */
export const nameIn = ({ conversationName }: SiteProfile, entry: Element): string =>
  conversationName ? textOf(find(entry, conversationName)) : firstText(entry);

/** @returns asks a page again and again which conversation is open; null when none is, or when it can't be said */
export function createConversationFinder(profile: SiteProfile, document: Document): () => OpenConversation | null {
  /** Where the title's name stood last: it is still the name when its entry has left the list's view. */
  let title: Element | null = null;

  const entries = (): Element[] => (profile.conversation ? findAll(document, profile.conversation) : []);
  const named = (name: string): Element[] => entries().filter((entry) => nameIn(profile, entry) === name);

  const titleName = (): string => {
    if (title?.isConnected && textOf(title) !== '') return textOf(title);
    title = findTitle(profile, document, new Set(entries().map((entry) => nameIn(profile, entry))));
    return textOf(title);
  };
  const marked = (active: Element): OpenConversation | null => {
    const buyer = (profile.buyerName && textOf(find(document, profile.buyerName))) || nameIn(profile, active) || null;
    const id = profile.conversationId ? attributeOf(active, profile.conversationId) : null;
    if (id !== null) return { id, buyer };
    return buyer !== null && named(nameIn(profile, active)).length <= 1 ? { id: `name:${buyer}`, buyer } : null;
  };
  const byName = (): OpenConversation | null => {
    const buyer = profile.buyerName ? textOf(find(document, profile.buyerName)) : titleName();
    const [entry, ...others] = buyer === '' ? [] : named(buyer);
    if (buyer === '' || others.length > 0) return null;
    const id = entry && profile.conversationId ? attributeOf(entry, profile.conversationId) : null;
    return { id: id ?? `name:${buyer}`, buyer };
  };

  return () => {
    if (!profile.active) return byName();
    const [active, ...others] = findAll(document, profile.active);
    return active && others.length === 0 ? marked(active) : null;
  };
}

/** @returns the one text outside list, messages and field that is the name of a conversation; null when two names stand there */
function findTitle(profile: SiteProfile, document: Document, names: ReadonlySet<string>): Element | null {
  const header = profile.header ? find(document, profile.header) : null;
  if (!header) return null;
  const inside = [profile.message, profile.conversation ?? [], profile.list ?? []].flat().join(',');
  let found: Element | null = null;
  for (const text of textsIn(header)) {
    const holder = text.parentElement;
    const name = text.data.trim();
    if (name === '' || !holder || !names.has(name) || textOf(holder) !== name || holder.closest(inside)) continue;
    if (found && textOf(found) !== name) return null;
    found ??= holder;
  }
  return found;
}

function* textsIn(root: Element): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) yield node;
}

/** @returns the first text that is more than a number: badges may come before the name */
function firstText(root: Element): string {
  for (const { data } of textsIn(root)) if (/[^\d\s+]/.test(data)) return data.trim();
  return '';
}
