/** The list of conversations: who stands in it, and where. */
import type { Person } from '../../core/model/person';
import type { SiteProfile } from '../../core/site/profile';
import { nameIn } from './conversation';
import { attributeOf, find, findAll, textOf } from './query';

export interface Entry extends Person {
  element: Element;
}

/** More than a list shows at once; a page that matches more is misread. */
const mostEntries = 300;

/** @returns the entries in view, in order; those that can't be told from another are left out */
export function readPeople(profile: SiteProfile, document: Document): Entry[] {
  if (!profile.conversation) return [];
  const entries = findAll(document, profile.conversation).slice(0, mostEntries);
  const people = entries.flatMap((element): Entry[] => {
    const name = nameIn(profile, element);
    const id = profile.conversationId ? attributeOf(element, profile.conversationId) : null;
    // A name as long as a message is a page that we misread.
    if (name === '' || name.length > 100) return [];
    const mark = profile.unread ? find(element, profile.unread) : null;
    return [{ key: `${profile.id}:${id ?? `name:${name}`}`, name, unread: textOf(mark) !== '', element }];
  });
  const counts = new Map<string, number>();
  for (const { key } of people) counts.set(key, (counts.get(key) ?? 0) + 1);
  return people.filter(({ key }) => counts.get(key) === 1);
}
