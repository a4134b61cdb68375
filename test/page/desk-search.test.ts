import { describe, expect, test } from 'vitest';
import { finish } from '../../lib/app/work';
import { aDesk, conversationOf, deskWith } from './a-desk';

describe('searching in the panel', () => {
  test('finds by pinyin and by initials once the sounds have come, and marks what was heard', async () => {
    const { desk } = await deskWith('小鹿');
    desk.actions.search('baoxiu');
    await expect.poll(() => desk.state().results).toMatchObject([{ phrase: { id: 'imported' } }]);
    desk.actions.search('bx');
    expect(desk.state().results).toMatchObject([{ inTitle: [{ from: 0, to: 2 }], inText: [], label: '' }]);
  });

  test('shows the library’s first phrases while nothing can be searched yet', async () => {
    let build = (): void => {};
    const building = new Promise<void>((resolve) => (build = resolve));
    const { desk } = aDesk({ run: (work) => building.then(() => finish(work)) });
    desk.conversation(conversationOf('小鹿'));
    await expect.poll(() => desk.state().library).not.toBeNull();
    desk.actions.search('整机');
    expect(desk.state()).toMatchObject({ searchable: false, results: { length: 9 } });
    build();
    await expect.poll(() => desk.state().results.map(({ phrase }) => phrase.id)).toEqual(['imported']);
  });

  test('ends with an insert: the suggestions are there for the next message', async () => {
    const { desk, inserted } = await deskWith('小鹿');
    desk.actions.search('整机');
    const [found] = desk.state().results;
    if (!found) throw new Error('Nothing was found');
    await desk.actions.insert(found, 'caret');
    expect(inserted).toEqual(['整机一年']);
    expect(desk.state()).toMatchObject({ query: '', results: [], suggestions: { length: 3 } });
  });

  test('stays open when the page did not take the text', async () => {
    const { desk } = await deskWith('小鹿', { outcome: 'not_taken' });
    desk.actions.search('整机');
    const [found] = desk.state().results;
    if (!found) throw new Error('Nothing was found');
    await desk.actions.insert(found, 'caret');
    expect(desk.state()).toMatchObject({ query: '整机', results: [{}] });
  });
});
