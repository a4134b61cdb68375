/** Says which browser will be driven; installs one where that can be done without asking. */
import { browserPath } from './lib/browser-path';

try {
  console.log(browserPath());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
