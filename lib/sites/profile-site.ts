/** Makes a {@link ChatSite} of a profile. */
import type { Conversation } from '../core/model/conversation';
import type { ChatPage, ChatSite } from './chat-site';
import type { SiteProfile } from './profile';
import { readMessages } from './reading/messages';
import { readOrder } from './reading/order';
import { attributeOf, find, findAll, isVisible, textOf } from './reading/query';

export const profileSite = (profile: SiteProfile): ChatSite => ({
  id: profile.id,
  name: profile.name,
  matches: profile.matches,
  asOf: profile.asOf,
  open: (document) => {
    const marked = profile.marks.every((mark) => document.querySelector(mark));
    return marked && find(document, profile.list) ? openPage(profile, document) : null;
  },
});

function openPage(profile: SiteProfile, document: Document): ChatPage {
  const composer = (): HTMLElement | null => {
    const visible = findAll(document, profile.composer).filter((element) => isVisible(element));
    const [only] = visible;
    return visible.length === 1 && only instanceof HTMLElement ? only : null;
  };
  return {
    isConnected: () => find(document, profile.list) !== null,
    composer,
    conversation: () => readConversation(profile, document),
  };
}

function readConversation(profile: SiteProfile, document: Document): Conversation | null {
  const list = find(document, profile.list);
  const active = findAll(document, profile.active);
  const [open] = active;
  if (!list || !open || active.length > 1) return null;
  const id = attributeOf(open, profile.conversationId);
  const buyer = textOf(find(document, profile.buyerName)) || null;
  if (id === null && buyer === null) return null;
  return {
    key: `${profile.id}:${id ?? `name:${buyer ?? ''}`}`,
    buyer,
    messages: readMessages(profile, list),
    order: readOrder(profile, document),
  };
}
