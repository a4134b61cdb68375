/** Tries every column in every editor. */
import { columns } from './columns';
import type { Bench, Stage } from './stage';
import type { Facts, Trial } from './trial';

export interface Row {
  facts: Facts;
  /** A cell a column. */
  cells: string[];
}

export function trialOf(bench: Bench, facts: Facts): Trial {
  const keys = async (text: string): Promise<void> => {
    await bench.keys(text);
    await bench.evaluate((typed: string) => window.host.typed(typed), text);
  };
  return {
    ...bench,
    facts,
    keys,
    mount: async (limit) => {
      await bench.call('mark', '', []);
      await bench.evaluate(
        ([id, most]: [string, number | null]) => window.host.mount(id, most),
        [facts.id, limit ?? null],
      );
    },
    type: async (text) => {
      await bench.evaluate(() => window.host.element().focus());
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0 && !facts.oneLine) await bench.press('Shift+Enter');
        await keys(line);
      }
    },
    leave: () => bench.evaluate(() => window.host.leave()),
    model: () => bench.evaluate(() => window.host.read()),
  };
}

/** @param only ids of the editors to try; all by default */
export async function measureEditors(stage: Stage, only?: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  const first = await stage.bench();
  const all = await first.evaluate(() => window.host.kinds);
  const waiting = all.filter(({ id }) => only?.includes(id) ?? true);
  const work = async (bench: Bench): Promise<void> => {
    for (let facts = waiting.shift(); facts; facts = waiting.shift()) {
      const row: Row = { facts, cells: [] };
      rows.push(row);
      for (const column of columns) row.cells.push(await column.try(trialOf(bench, facts)));
    }
  };
  const others = Array.from({ length: stage.benches - 1 }, async () => work(await stage.bench()));
  await Promise.all([work(first), ...others]);
  return rows.toSorted((a, b) => all.indexOf(a.facts) - all.indexOf(b.facts));
}
