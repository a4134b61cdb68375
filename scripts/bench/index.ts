/** `bench [--json]`: ours against peers and floors, in one process. What counts is the ratio; times follow the machine. */
import { measureCapacity } from './capacity';
import { benchImport } from './import';
import { benchLint } from './lint';
import { benchRecognise } from './recognise';
import { printTable } from './row';
import { benchSearch } from './search';
import { benchSuggest } from './suggest';

const rows = [benchLint, benchRecognise, benchSuggest, benchSearch, benchImport].flatMap((bench) => bench());

const capacity = measureCapacity();

if (process.argv.includes('--json'))
  process.stdout.write(`${JSON.stringify({ node: process.version, rows, capacity }, null, 2)}\n`);
else {
  printTable(rows);
  for (const { name, phrases, length } of capacity)
    process.stdout.write(`synced storage holds ${phrases} phrases of ${length} characters (${name})\n`);
}
