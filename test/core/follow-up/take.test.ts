import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../lib/core/follow-up/sighting';
import { take } from '../../../lib/core/follow-up/take';
import { aTalk, hour, minute, nine, usual } from './a-talk';

const soon: Turn['promises'] = [{ kind: 'soon', due: null }];
const inMinutes = (now: number, count: number) => [{ kind: 'span', due: now + count * minute } as const];

describe('a buyer who waits', () => {
  test('is listed once a fifth of the time is gone, is late at the limit, and is forgotten with the answer', () => {
    const talk = aTalk().buyer();
    expect(talk.shown()).toEqual([]);
    expect(talk.wait(minute).shown()).toEqual(['answer']);
    expect(talk.reminders()[0]?.due).toBe(nine + 5 * minute);
    expect(talk.agent().shown()).toEqual([]);
  });

  test('waits since the first of several messages', () => {
    const talk = aTalk()
      .buyer()
      .wait(2 * minute)
      .buyer();
    expect(talk.reminders()[0]?.due).toBe(nine + 5 * minute);
  });

  test('who was promised something and asks again has one line, and keeps what is promised for tomorrow', () => {
    const tomorrow = { kind: 'hour', due: nine + 27 * hour } as const;
    const talk = aTalk()
      .buyer()
      .agent(['mere'], [...inMinutes(nine, 30), tomorrow])
      .buyer();
    expect(talk.wait(2 * minute).shown()).toEqual(['answer', 'promise']);
  });

  test('with thanks waits for nothing', () => {
    expect(aTalk().buyer().agent().wait(minute).buyer(false).wait(hour).shown()).not.toContain('answer');
  });

  test('since the question, not since the thanks that came hours before it', () => {
    const talk = aTalk().buyer().agent().buyer(false).wait(hour);
    talk
      .ordered('unpaid')
      .wait(2 * hour)
      .buyer();
    expect(talk.record()?.waiting?.at).toBe(talk.now);
  });

  test('and was asked to wait is owed an answer instead', () => {
    const talk = aTalk().buyer().wait(minute).agent(['mere'], soon);
    expect(talk.shown()).toEqual(['promise']);
    expect(talk.reminders().find(({ kind }) => kind === 'promise')?.due).toBe(talk.now + 5 * minute);
  });
});

describe('a promise', () => {
  test('is kept by an answer, not by another nod', () => {
    const talk = aTalk().buyer().agent(['mere'], soon).wait(minute).agent(['mere']);
    expect(talk.shown()).toEqual(['promise']);
    expect(talk.agent().shown()).toEqual([]);
  });

  test('is kept by 可以的, unless the buyer has spoken since', () => {
    const owed = () => aTalk().buyer().agent(['mere'], soon).wait(minute);
    expect(owed().agent(['mere', 'verdict']).shown()).toEqual([]);
    expect(owed().buyer(false).agent(['mere', 'verdict']).shown()).toEqual(['promise']);
  });

  test('gives way to a later word', () => {
    const talk = aTalk().buyer().agent(['mere'], soon);
    talk.wait(minute).agent(['mere'], inMinutes(talk.now, 20));
    expect(talk.reminders().map(({ due }) => due)).toEqual([nine + 21 * minute]);
  });

  test('of ten minutes is not put off by another 稍等', () => {
    const talk = aTalk()
      .buyer()
      .agent(['mere'], inMinutes(nine, 10))
      .wait(8 * minute)
      .agent(['mere'], soon);
    expect(talk.reminders().map(({ due }) => due)).toEqual([nine + 10 * minute]);
  });

  test('for tomorrow outlives the talk of today, until somebody brings something', () => {
    const tomorrow = [{ kind: 'hour', due: nine + 27 * hour } as const];
    const talk = aTalk().buyer().agent(['mere'], tomorrow).wait(minute).buyer().agent();
    expect(talk.shown()).toEqual(['promise']);
    expect(talk.wait(minute).agent(['tidings']).shown()).toEqual([]);
  });

  test('is seen again in another window, or after a reload, without becoming two', () => {
    const talk = aTalk().buyer().agent(['mere'], soon);
    expect(talk.wait(minute).look().look().shown()).toEqual(['promise']);
  });

  test('that a window which has fallen behind still shows stays kept', () => {
    const talk = aTalk().buyer().agent(['mere'], soon).agent();
    const record = talk.record();
    const behind = {
      conversation: 'c1',
      site: 'demo',
      turns: talk.turns.slice(0, 2),
      order: null,
      asks: true,
      presale: true,
    };
    expect(record && take(record, behind, talk.now + minute, usual)).toBe(record);
  });

  test('in a page that was scrolled far back is not taken for a new one', () => {
    const talk = aTalk().buyer().agent(['mere'], soon).wait(minute).agent();
    const record = talk.record();
    const past: Turn = { id: 'past', side: 'agent', at: nine - 5 * hour, acts: ['mere'], promises: soon };
    const look = (...turns: Turn[]) =>
      record &&
      take(
        record,
        { conversation: 'c1', site: 'demo', turns, order: null, asks: true, presale: true },
        talk.now,
        usual,
      );
    expect(look(past)).toBe(record);
    talk.wait(minute);
    expect(look(past, { ...past, id: 'new', at: talk.now })?.promises).toMatchObject([{ id: 'new' }]);
  });

  test('from before we came counts while somebody may still wait, and only where the page tells its time', () => {
    const sighting = (at: number | null) => ({
      conversation: 'c1',
      site: 'demo',
      turns: [{ id: 'a', side: 'agent' as const, at, acts: ['mere' as const], promises: soon }],
      order: null,
      asks: false,
      presale: false,
    });
    expect(take(null, sighting(nine - hour), nine, usual).promises).toHaveLength(1);
    expect(take(null, sighting(nine - 30 * hour), nine, usual).promises).toEqual([]);
    expect(take(null, sighting(null), nine, usual).promises).toEqual([]);
  });
});
