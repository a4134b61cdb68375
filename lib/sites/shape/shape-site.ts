/** Reads any chat by its shape: for pages that no profile knows. */
import { createSessions } from '../../core/shape/sessions';
import type { ChatSite } from '../chat-site';
import { findChat, type Hinted } from './find-chat';
import { attendShape } from './shape-page';

/** What may be known of a page beforehand. */
export interface ShapeHint extends Hinted {
  id: string;
  name: string;
  /** When anything of the page was recorded; '' where nothing is known but its shape. */
  asOf: string;
}

/** Looking for a chat where there is none is done again only after so many times as long, at least. ms */
const rest = { times: 30, least: 120 };

export function shapeSite(hint: ShapeHint, now: () => number): ChatSite {
  const sessions = createSessions(hint.id);
  let restUntil = 0;
  return {
    id: hint.id,
    name: hint.name,
    matches: [],
    asOf: hint.asOf,
    confidence: 'C',
    byShape: true,
    open: (document, again = () => {}) => {
      const start = now();
      if (start < restUntil) {
        again(restUntil - start);
        return null;
      }
      const roots = new Set<ShadowRoot>();
      const chat = findChat(document, hint, roots);
      restUntil = now() + Math.max(rest.least, rest.times * (now() - start));
      return chat && attendShape(chat, roots, { sessions, rule: hint.rule, again, now });
    },
  };
}
