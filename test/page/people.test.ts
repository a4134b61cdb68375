/** Each marketplace's list of conversations: read, and opened by a click on the right entry. */
import { beforeEach, describe, expect, test } from 'vitest';
import { profileSite } from '../../lib/sites/profile-site';
import { marketplaces } from '../../lib/sites';
import { expectedOf, seeHiddenElements, showPage } from './a-site';

beforeEach(seeHiddenElements);

const withList = marketplaces.filter(({ conversation }) => conversation);

describe.each(withList.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  test('the open conversation stands in the list under its own key', () => {
    const page = profileSite(profile).open(showPage(id));
    const { key, buyer } = expectedOf(id);
    const people = page?.people() ?? [];
    expect(people.length).toBeGreaterThan(1);
    expect(people.filter((person) => person.key === key)).toMatchObject([{ name: buyer }]);
    expect(new Set(people.map((person) => person.key)).size).toBe(people.length);
  });

  test('a click goes to the entry that was asked for, and nowhere when it is not in view', () => {
    const page = profileSite(profile).open(showPage(id));
    const clicked: string[] = [];
    document.body.addEventListener('click', ({ target }) => {
      if (target instanceof Element) clicked.push(target.textContent ?? '');
    });
    for (const { key, name } of page?.people() ?? []) {
      expect(page?.openConversation(key)).toBe(true);
      expect(clicked.pop()).toContain(name);
    }
    expect(page?.openConversation(`${id}:nobody`)).toBe(false);
    expect(clicked).toEqual([]);
  });
});

test('two entries that can’t be told apart are neither named nor opened', () => {
  const profile = withList.find(({ conversationId }) => !conversationId);
  if (!profile) throw new Error('no marketplace without ids in its list');
  const document = showPage(profile.id);
  const page = profileSite(profile).open(document);
  const [first] = page?.people() ?? [];
  const entry = document.querySelector(profile.conversation?.[0] ?? '');
  entry?.after(entry.cloneNode(true));
  expect(page?.people().map(({ key }) => key)).not.toContain(first?.key);
  expect(page?.openConversation(first?.key ?? '')).toBe(false);
});
