/** `bench [--json]`: ours against peers and floors, in one process. What counts is the ratio; times follow the machine. */
import { benchLint } from './lint';
import { benchRecognise } from './recognise';
import { printTable } from './row';
import { benchSearch } from './search';
import { benchSuggest } from './suggest';

const rows = [benchLint, benchRecognise, benchSuggest, benchSearch].flatMap((bench) => bench());

if (process.argv.includes('--json'))
  process.stdout.write(`${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);
else printTable(rows);
