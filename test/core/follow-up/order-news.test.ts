import { describe, expect, test } from 'vitest';
import { aTalk, hour, minute, nine } from './a-talk';

const soon = [{ kind: 'soon', due: null } as const];

describe('what the shop should tell of an order', () => {
  test('a new one is to be checked with the buyer, until that was done', () => {
    const talk = aTalk()
      .buyer()
      .agent()
      .wait(2 * minute)
      .ordered('unshipped');
    expect(talk.shown()).toEqual(['check_order']);
    expect(talk.agent(['check']).shown()).toEqual([]);
  });

  test('one that stood there from the beginning is not new', () => {
    const talk = aTalk().ordered('unshipped').buyer().agent();
    expect(talk.wait(minute).shown()).toEqual([]);
  });

  test('one that does not leave in time', () => {
    const talk = aTalk().ordered('unshipped');
    expect(talk.wait(47 * hour).shown()).toEqual([]);
    expect(talk.wait(hour).shown()).toEqual(['late_shipment']);
    expect(talk.agent(['delay']).shown()).toEqual([]);
  });

  test('one that has left', () => {
    const talk = aTalk().ordered('unshipped').wait(hour).ordered('shipped');
    expect(talk.shown()).toEqual(['shipped']);
    expect(talk.agent(['shipped']).shown()).toEqual([]);
  });
});

describe('a reminder', () => {
  test('is put off, settled, and brought back', () => {
    const talk = aTalk().buyer().agent(['mere'], soon);
    const [reminder] = talk.reminders();
    const id = reminder?.id ?? '';
    talk.settle(id, 'snooze');
    expect(talk.shown()).toEqual([]);
    expect(talk.wait(10 * minute).shown()).toEqual(['promise']);
    talk.settle(id, 'done');
    expect(talk.shown()).not.toContain('promise');
    talk.settle(id, 'undo');
    expect(talk.shown()).toContain('promise');
  });
});

describe('a clock', () => {
  test('put back moves what counts along, and leaves a named hour where it is', () => {
    const talk = aTalk()
      .buyer()
      .wait(minute)
      .agent(
        ['mere'],
        [
          { kind: 'span', due: nine + 11 * minute },
          { kind: 'hour', due: nine + 6 * hour },
        ],
      );
    talk.wait(-3 * hour).look();
    expect(talk.reminders().map(({ due }) => due - talk.now)).toEqual([10 * minute, 6 * hour + 3 * hour - minute]);
  });

  test('that runs an hour ahead of the page makes nobody late', () => {
    const talk = aTalk().buyer().agent();
    talk.now += minute;
    talk.turns.push({ id: 'slow', side: 'buyer', at: talk.now - hour, acts: [], promises: [] });
    talk.look();
    expect(talk.record()?.waiting?.at).toBe(nine);
  });
});
