import { describe, expect, test } from 'vitest';
import { remindersOf } from '../../../lib/core/follow-up/due';
import { stir } from '../../../lib/core/follow-up/take';
import { aTalk, minute, usual } from './a-talk';

describe('an enquiry without an order', () => {
  test('is urged for after five minutes, once more within thirty, and never again', () => {
    const talk = aTalk().buyer().wait(minute).agent();
    expect(talk.wait(3 * minute).shown()).toEqual([]);
    expect(talk.wait(minute).shown()).toEqual(['order_nudge 1']);
    expect(talk.agent(['urge']).shown()).toEqual([]);
    expect(talk.wait(15 * minute).shown()).toEqual(['order_nudge 2']);
    expect(
      talk
        .agent(['urge'])
        .wait(20 * minute)
        .shown(),
    ).toEqual([]);
  });

  test('is not urged for once the second time is over', () => {
    const talk = aTalk()
      .buyer()
      .agent()
      .wait(5 * minute)
      .agent(['urge']);
    expect(talk.wait(31 * minute).shown()).toEqual([]);
  });

  test('is left alone when the buyer has written back, all the shift', () => {
    const talk = aTalk()
      .buyer()
      .agent()
      .wait(5 * minute)
      .agent(['urge'])
      .wait(minute)
      .buyer()
      .agent();
    expect(talk.wait(10 * minute).shown()).toEqual([]);
    expect(
      talk
        .buyer()
        .agent()
        .wait(20 * minute)
        .shown(),
    ).toEqual([]);
  });

  test('counts what was urged by hand, but not the end of an answer', () => {
    const byHand = aTalk().buyer().agent().wait(minute).agent(['urge']).wait(minute).agent(['urge']);
    expect(byHand.wait(20 * minute).shown()).toEqual([]);
    expect(
      aTalk()
        .buyer()
        .agent(['urge'])
        .wait(5 * minute)
        .shown(),
    ).toEqual(['order_nudge 1']);
  });

  test('ends with thanks and goodbye', () => {
    const talk = aTalk().buyer().agent().buyer(false);
    talk.order = { id: 'o1', state: 'shipped' };
    expect(
      talk
        .look()
        .wait(6 * minute)
        .shown(),
    ).toEqual([]);
  });
});

describe('an unpaid order', () => {
  const unpaid = () =>
    aTalk()
      .buyer()
      .agent()
      .wait(2 * minute)
      .ordered('unpaid');

  test('is urged for after fifteen minutes, once more within thirty, and never again', () => {
    const talk = unpaid();
    expect(talk.wait(14 * minute).shown()).toEqual([]);
    expect(talk.wait(minute).shown()).toEqual(['pay_nudge 1']);
    expect(
      talk
        .agent(['urge'])
        .wait(15 * minute)
        .shown(),
    ).toEqual(['pay_nudge 2']);
    expect(
      talk
        .agent(['urge'])
        .wait(10 * minute)
        .shown(),
    ).toEqual([]);
  });

  test('is not urged for while the page shows it without its number', () => {
    const talk = unpaid()
      .wait(15 * minute)
      .agent(['urge'])
      .agent(['urge']);
    talk
      .ordered('unpaid', '')
      .wait(15 * minute)
      .ordered('unpaid', 'o1');
    expect(talk.wait(5 * minute).shown()).toEqual([]);
  });

  test('is left alone once it is paid, even if a late page calls it unpaid', () => {
    const talk = unpaid()
      .wait(14 * minute)
      .ordered('unshipped')
      .ordered('unpaid');
    expect(talk.wait(5 * minute).shown()).toEqual(['check_order']);
  });

  test('is left alone when the buyer answers the urging', () => {
    const talk = unpaid()
      .wait(15 * minute)
      .agent(['urge'])
      .wait(minute)
      .buyer()
      .agent();
    expect(talk.wait(14 * minute).shown()).toEqual([]);
  });

  test('waits for a talk that goes on', () => {
    const talk = unpaid()
      .wait(10 * minute)
      .buyer()
      .agent();
    expect(talk.wait(5 * minute).shown()).toEqual([]);
    expect(talk.wait(10 * minute).shown()).toEqual(['pay_nudge 1']);
  });

  test('does not stand in the way of another one', () => {
    const talk = unpaid()
      .wait(15 * minute)
      .agent(['urge'])
      .agent(['urge'])
      .wait(minute)
      .ordered('unpaid', 'o2');
    expect(talk.wait(15 * minute).shown()).toEqual(['pay_nudge 1']);
  });

  test('is not urged for beside another order, even if a late page calls that one unpaid', () => {
    const talk = unpaid().ordered('unshipped', 'o1').wait(minute).ordered('unpaid', 'o2');
    expect(talk.wait(15 * minute).shown()).toContain('pay_nudge 1');
    expect(talk.ordered('unpaid', 'o1').shown()).not.toContain('pay_nudge 1');
  });

  test('that was urged for twice before we came is left alone, though nobody knows when it was placed', () => {
    const talk = aTalk().buyer().agent(['urge']).wait(minute).agent(['urge']).ordered('unpaid');
    expect(talk.wait(20 * minute).shown()).toEqual([]);
  });

  test('is not urged for by what was said before it was placed', () => {
    const talk = aTalk()
      .buyer()
      .agent()
      .wait(2 * minute)
      .agent(['urge'])
      .wait(minute)
      .ordered('unpaid');
    expect(talk.wait(15 * minute).shown()).toEqual(['pay_nudge 1']);
  });
});

describe('the list of conversations', () => {
  test('with something unread makes the buyer wait and ends the urging', () => {
    const talk = aTalk()
      .buyer()
      .agent()
      .wait(5 * minute)
      .agent(['urge']);
    const record = talk.record();
    const stirred = record && stir(record, talk.now + minute);
    expect(stirred?.waiting?.at).toBe(talk.now + minute);
    const kinds = stirred && remindersOf(stirred, usual, talk.now + 16 * minute).map(({ kind }) => kind);
    expect(kinds).toEqual(['answer']);
    expect(stirred && stir(stirred, talk.now + 2 * minute)).toBe(stirred);
  });
});
