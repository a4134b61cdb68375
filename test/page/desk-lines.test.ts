/** The lines on the keys 0 and 9. */
import { describe, expect, test } from 'vitest';
import { conversationOf, deskWith, said } from './a-desk';

describe('lines that tell the time', () => {
  test('tell that of now, however long the chat has been open', async () => {
    const clock = { now: 60_000 };
    const { desk } = await deskWith('小鹿', { now: () => clock.now });
    expect(desk.state().away?.text).toBe('60分钟后回来');
    let drawn = 0;
    desk.subscribe(() => drawn++);
    desk.tick();
    expect(drawn).toBe(0);
    clock.now = 90_000;
    desk.tick();
    expect([desk.state().away?.text, drawn]).toEqual(['90分钟后回来', 1]);
  });

  test('ask a buyer who waits already to wait on, and nobody else', async () => {
    const asksToWait = (text: string) => text.includes('稍等');
    const places = () => ({});
    const { desk } = await deskWith('小鹿', { lineWords: { places, asksToWait, again: ['再等一下'] } });
    expect(desk.state().holding?.phrase.id).toBe('hold');
    desk.conversation(
      conversationOf('小鹿', said('1', 'buyer', '几号发货'), said('2', 'agent', '稍等'), said('3', 'buyer', '好了吗')),
    );
    expect(desk.state().holding?.phrase.id).toBe('again');
  });
});
