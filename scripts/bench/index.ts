/** `bench [--json]`: ours against peers and floors, in one process. What counts is the ratio; times follow the machine. */
import { measureCapacity } from './capacity';
import { benchImport } from './import';
import { measureIndexes } from './index-size';
import { benchLint } from './lint';
import { benchRecognise } from './recognise';
import { printTable } from './row';
import { benchSearch } from './search';
import { benchSuggest } from './suggest';

const rows = [benchLint, benchRecognise, benchSuggest, benchSearch, benchImport].flatMap((bench) => bench());

const capacity = measureCapacity();
const indexes = measureIndexes();

if (process.argv.includes('--json'))
  process.stdout.write(`${JSON.stringify({ node: process.version, rows, capacity, indexes }, null, 2)}\n`);
else {
  printTable(rows);
  for (const { name, phrases, length } of capacity)
    process.stdout.write(`synced storage holds ${phrases} phrases of ${length} characters (${name})\n`);
  for (const { name, megabytes, longestStep } of indexes)
    process.stdout.write(`${name} of 50,000 phrases holds ${megabytes} MB, its longest step took ${longestStep} ms\n`);
}
