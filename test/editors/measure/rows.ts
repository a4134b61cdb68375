/** Tries every column in every editor. */
import { columns } from './columns';
import type { Bench, Stage } from './stage';
import type { Facts, Trial } from './trial';

export interface Row {
  facts: Facts;
  /** A cell a column. */
  cells: string[];
}

/** Most of a trial is waiting for an editor to settle. */
const benches = 3;

export function trialOf(bench: Bench, facts: Facts): Trial {
  const { page } = bench;
  return {
    ...bench,
    facts,
    mount: async (limit) => {
      await bench.call('mark', '', []);
      await page.evaluate(([id, most]) => window.host.mount(id, most), [facts.id, limit ?? null] as const);
    },
    type: async (text) => {
      await page.evaluate(() => window.host.element().focus());
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0 && !facts.oneLine) await page.keyboard.press('Shift+Enter');
        await page.keyboard.type(line);
      }
    },
    leave: () => page.evaluate(() => window.host.leave()),
    model: () => page.evaluate(() => window.host.read()),
  };
}

export async function measureEditors(stage: Stage): Promise<Row[]> {
  const rows: Row[] = [];
  const first = await stage.bench();
  const all = await first.page.evaluate(() => window.host.kinds);
  const waiting = [...all];
  const work = async (bench: Bench): Promise<void> => {
    for (let facts = waiting.shift(); facts; facts = waiting.shift()) {
      const row: Row = { facts, cells: [] };
      rows.push(row);
      for (const column of columns) row.cells.push(await column.try(trialOf(bench, facts)));
    }
  };
  const others = Array.from({ length: benches - 1 }, async () => work(await stage.bench()));
  await Promise.all([work(first), ...others]);
  return rows.toSorted((a, b) => all.indexOf(a.facts) - all.indexOf(b.facts));
}
