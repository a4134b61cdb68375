import { describe, expect, test } from 'vitest';
import { conversationOf, deskWith } from './a-desk';

/** The best suggestion. @throws when there is none: then the test would prove nothing */
function best(desk: Awaited<ReturnType<typeof deskWith>>['desk']) {
  const [first] = desk.state().suggestions;
  if (!first) throw new Error('no suggestion');
  return first;
}

describe('inserting', () => {
  test('puts the text in, counts the pick, and offers another wording next', async () => {
    const { desk, inserted, picked } = await deskWith('小鹿');
    const first = best(desk);
    await desk.actions.insert(first, 'caret');
    expect([inserted, picked]).toEqual([[first.text], [first.phrase.id]]);
    expect(desk.state().notice).toEqual({ id: 'inserted', onClipboard: false });
    expect(desk.state().suggestions.map(({ text }) => text)).not.toContain(first.text);
  });

  test('pictures of the phrase go along, and only where the text has arrived', async () => {
    const pictures = { ship: 1, urge: 1, eta: 1, area: 1 };
    const { desk, pasted } = await deskWith('小鹿', { pictures });
    const { phrase } = best(desk);
    await desk.actions.insert(best(desk), 'caret');
    expect([pasted, desk.state().notice?.id]).toEqual([[`${phrase.id}.png`], 'inserted']);
    const shy = await deskWith('小鹿', { pictures, takesPictures: false });
    await shy.desk.actions.insert(best(shy.desk), 'caret');
    expect(shy.desk.state().notice?.id).toBe('pictures_not_taken');
    const shut = await deskWith('小鹿', { pictures, outcome: 'read_only' });
    await shut.desk.actions.insert(best(shut.desk), 'caret');
    expect(shut.pasted).toEqual([]);
  });

  test('another buyer may get the same wording', async () => {
    const { desk } = await deskWith('小鹿');
    const first = best(desk);
    await desk.actions.insert(first, 'caret');
    desk.conversation(conversationOf('小鹿二'));
    await desk.refresh();
    expect(desk.state().library?.served).toEqual({});
  });

  test.each(['not_taken', 'cut', 'no_composer', 'read_only', 'conversation_changed'] as const)(
    'that came to %s is said, the text is on the clipboard, nothing is counted',
    async (outcome) => {
      const { desk, copied, picked } = await deskWith('小鹿', { outcome });
      const first = best(desk);
      await desk.actions.insert(first, 'caret');
      expect([copied, picked]).toEqual([[first.text], []]);
      expect(desk.state().notice).toEqual({ id: outcome, onClipboard: true });
    },
  );

  test('when the clipboard is closed too, it is not promised', async () => {
    const { desk } = await deskWith('小鹿', { outcome: 'not_taken', copy: () => Promise.resolve(false) });
    await desk.actions.insert(best(desk), 'caret');
    expect(desk.state().notice).toEqual({ id: 'not_taken', onClipboard: false });
  });

  test('needs an open conversation', async () => {
    const { desk, inserted } = await deskWith('小鹿');
    const first = best(desk);
    desk.conversation(null);
    await desk.actions.insert(first, 'caret');
    expect(inserted).toEqual([]);
  });

  test('is said not to be remembered when the library takes nothing', async () => {
    const { desk } = await deskWith('小鹿', { refuses: true });
    await desk.actions.insert(best(desk), 'caret');
    expect(desk.state().notice?.id).toBe('uncounted');
  });

  test('typing on answers the notice, the same draft does not', async () => {
    const { desk } = await deskWith('小鹿');
    desk.draft('pdd:小鹿', '今天就发哦', false);
    await desk.actions.insert(best(desk), 'caret');
    desk.draft('pdd:小鹿', '今天就发哦', false);
    expect(desk.state().notice?.id).toBe('inserted');
    desk.draft('pdd:小鹿', '今天就发哦，亲', false);
    expect(desk.state().notice).toBeNull();
  });
});

describe('another wording', () => {
  test('of one suggestion, round and round, the others stay', async () => {
    const { desk } = await deskWith('小鹿');
    const first = best(desk);
    const others = desk.state().suggestions.slice(1);
    const texts = first.phrase.variants.map(() => {
      desk.actions.reword(first.phrase.id);
      return best(desk).text;
    });
    expect(new Set(texts).size).toBe(first.phrase.variants.length);
    expect(texts.at(-1)).toBe(first.text);
    expect(desk.state().suggestions.slice(1)).toEqual(others);
  });

  test('is for this conversation only', async () => {
    const { desk } = await deskWith('小鹿');
    const before = best(desk);
    desk.actions.reword(before.phrase.id);
    desk.conversation(conversationOf('老陈'));
    desk.conversation(conversationOf('小鹿'));
    expect(best(desk).text).toBe(before.text);
  });
});

describe('a quick fix', () => {
  const draft = '您好，请您快点付款';

  test('replaces the words that it was made for', async () => {
    const { desk, replaced } = await deskWith('小鹿');
    desk.draft('pdd:小鹿', draft, false);
    const [finding] = desk.state().draft.findings;
    if (finding) await desk.actions.fix(finding);
    expect(replaced).toEqual([['pdd:小鹿', 5, '快点', '麻烦您尽快']]);
    expect(desk.state().notice).toBeNull();
  });

  test('that the draft has outrun is said', async () => {
    const { desk, copied } = await deskWith('小鹿', { outcome: 'draft_changed' });
    desk.draft('pdd:小鹿', draft, false);
    const [finding] = desk.state().draft.findings;
    if (finding) await desk.actions.fix(finding);
    expect(desk.state().notice).toEqual({ id: 'draft_changed', onClipboard: true });
    expect(copied).toEqual(['麻烦您尽快']);
  });
});

describe('the rest', () => {
  test('a search shows what would be inserted', async () => {
    const { desk } = await deskWith('小鹿');
    desk.actions.search('四天');
    expect(desk.state().results.map(({ text }) => text)).toEqual(['小鹿，您那边四天到']);
    desk.actions.search('');
    expect(desk.state().results).toEqual([]);
  });

  test('copying says whether it worked', async () => {
    const { desk } = await deskWith('小鹿', { copy: (text) => Promise.resolve(text !== '不行') });
    await desk.actions.copy('在的');
    expect(desk.state().notice?.id).toBe('copied');
    await desk.actions.copy('不行');
    expect(desk.state().notice?.id).toBe('copy_failed');
  });

  test('a setting that was not saved is said', async () => {
    const { desk } = await deskWith('小鹿', { refuses: true });
    await desk.actions.change({ lint: false });
    expect(desk.state()).toMatchObject({ notice: { id: 'saving_failed' }, library: { settings: { lint: true } } });
  });

  test('every listener hears of a change until it leaves', async () => {
    const { desk } = await deskWith('小鹿');
    const heard: string[] = [];
    const leave = desk.subscribe(({ query }) => heard.push(query));
    desk.actions.search('发货');
    leave();
    desk.actions.search('退款');
    expect(heard).toEqual(['发货']);
  });
});
