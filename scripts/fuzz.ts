/**
 * `fuzz [histories] [first seed]`: simulated lives of an agent's browsers, many more than the tests run. Prints each history
 * that lost an edit or ended differently on two devices, with its seed, and exits with 1 if there was one.
 */
import { runHistory } from '../test/sync/history';

const [histories = 30_000, first = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);

async function run(): Promise<void> {
  let edits = 0;
  let bad = 0;
  for (let seed = first; seed < first + histories; seed++) {
    const outcome = await runHistory(seed);
    edits += outcome.edits;
    if (outcome.lost.length === 0 && outcome.converged) continue;
    bad++;
    process.stdout.write(`seed ${seed}: ${outcome.lost.length} lost, ${outcome.converged ? '' : 'not '}converged\n`);
  }
  process.stdout.write(
    `${histories} histories from seed ${first}: ${edits} edits, ${bad} with a loss or without an end\n`,
  );
  process.exitCode = bad > 0 ? 1 : 0;
}

void run();
