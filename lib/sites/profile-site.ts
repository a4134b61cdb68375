/** Makes a {@link ChatSite} of a profile. */
import type { SiteProfile } from '../core/site/profile';
import { type ChatPage, type ChatSite, maxTranscript } from './chat-site';
import { createConversationFinder } from './reading/conversation';
import { readMessages } from './reading/messages';
import { readOrder } from './reading/order';
import { readPeople } from './reading/people';
import { find, isVisible, onlyVisible } from './reading/query';

export const profileSite = (profile: SiteProfile): ChatSite => ({
  id: profile.id,
  name: profile.name,
  matches: profile.matches,
  asOf: profile.asOf,
  confidence: profile.confidence,
  open: (document) => (isMarked(profile, document) ? openPage(profile, document) : null),
});

const isMarked = ({ marks }: SiteProfile, document: Document): boolean =>
  marks.every((mark) => document.querySelector(mark));

function openPage(profile: SiteProfile, document: Document): ChatPage {
  const openConversation = createConversationFinder(profile, document);
  const listOf = (): Element | null => (profile.list ? onlyVisible(document, profile.list) : document.body);
  return {
    isConnected: () => isMarked(profile, document),
    composer: () => {
      const composer = profile.composer ? onlyVisible(document, profile.composer) : fieldNear(profile, document);
      return composer instanceof HTMLElement ? composer : null;
    },
    people: () => readPeople(profile, document).map(({ element: _element, ...person }) => person),
    openConversation: (key) => {
      const entry = readPeople(profile, document).find((one) => one.key === key)?.element;
      if (!(entry instanceof HTMLElement)) return false;
      entry.click();
      return true;
    },
    conversation: () => {
      const open = openConversation();
      const list = listOf();
      return (
        open &&
        list && {
          key: `${profile.id}:${open.id}`,
          buyer: open.buyer,
          messages: readMessages(profile, list, open.buyer),
          order: readOrder(profile, document),
        }
      );
    },
    transcript: () => {
      const list = listOf();
      return list ? readMessages(profile, list, openConversation()?.buyer ?? null, maxTranscript) : [];
    },
  };
}

/** How far above the send button its field may end. */
const fieldDistance = 8;

/** @returns the only visible text field in the closest box around a send button that holds one, but no messages */
function fieldNear({ composerNear, message, conversation }: SiteProfile, document: Document): Element | null {
  let box = composerNear ? find(document, composerNear) : null;
  for (let up = 0; box && up < fieldDistance; up++) {
    box = box.parentElement;
    if (!box || box.querySelector([...message, ...(conversation ?? [])].join(','))) return null;
    const fields = [...box.querySelectorAll('textarea, [contenteditable="true"]')].filter((field) => isVisible(field));
    if (fields.length > 0) return fields.length === 1 ? (fields[0] ?? null) : null;
  }
  return null;
}
