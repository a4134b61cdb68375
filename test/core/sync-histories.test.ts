import { describe, expect, test } from 'vitest';
import { sealPacked } from '../../lib/core/library/pages';
import { type Outcome, runHistory } from '../sync/history';

/** Another stretch of histories each day: a fault that is rare shows itself sooner or later. */
const first = Math.floor(Date.now() / 86_400_000) * 100_000;

async function badAmong(histories: number, run: (seed: number) => Promise<Outcome>): Promise<Outcome[]> {
  const bad: Outcome[] = [];
  for (let seed = first; seed < first + histories; seed++) {
    const outcome = await run(seed);
    if (outcome.lost.length > 0 || !outcome.converged) bad.push(outcome);
  }
  return bad;
}

describe(`lives of an agent’s browsers, from seed ${first}: no edit is lost, all end alike`, () => {
  test('10,000 of them', async () => expect(await badAmong(10_000, (seed) => runHistory(seed))).toEqual([]));

  test('some with packed pages', async () => {
    expect(await badAmong(60, (seed) => runHistory(seed, sealPacked))).toEqual([]);
  });
});
