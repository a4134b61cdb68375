import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../lib/core/follow-up/sighting';
import { aTalk, minute, nine } from './a-talk';

const soon: Turn['promises'] = [{ kind: 'soon', due: null }];
const inMinutes = (count: number): Turn['promises'] => [{ kind: 'span', due: nine + count * minute }];
const kinds = (talk: ReturnType<typeof aTalk>) => talk.reminders().map(({ kind }) => kind);

describe('a promise in a message that was taken back', () => {
  const promised = () => aTalk().buyer().agent(['mere'], inMinutes(10)).wait(minute);

  test('is owed no more once the talk goes on', () => {
    const talk = promised();
    talk.turns.pop();
    expect(kinds(talk.buyer())).not.toContain('promise');
  });

  test.each([
    ['at the end', promised()],
    ['further up', promised().buyer()],
  ])('and written anew is owed as it stands now: %s', (_where, talk) => {
    const [, promise] = talk.turns;
    if (promise) talk.turns[1] = { ...promise, id: 'anew', promises: inMinutes(30) };
    const reminders = talk.look().look().reminders();
    expect(reminders.flatMap(({ kind, due }) => (kind === 'promise' ? [due] : []))).toEqual([nine + 30 * minute]);
  });

  test('is not one that the page has only let go of', () => {
    const talk = promised();
    talk.turns.splice(0, 2);
    expect(kinds(talk.buyer())).toContain('promise');
  });

  test('is not one whose row is counted anew: where rows have no ids, the newer 稍等 becomes the first once the older is gone', () => {
    const talk = aTalk().agent(['mere'], soon).buyer().agent(['mere'], soon).wait(minute);
    const [older, asked, newer] = talk.turns.splice(0);
    if (older && asked && newer) talk.turns.push(asked, { ...newer, id: older.id });
    expect(kinds(talk.look())).toContain('promise');
  });
});
