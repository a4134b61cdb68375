/** Says which browsers will be driven; installs them where that can be done without asking. */
import { browserPath } from './lib/browser-path';
import { ensureFirefox } from './lib/firefox';

try {
  console.log(browserPath());
  console.log(ensureFirefox() ?? 'No Firefox was found and none could be installed: its test will be skipped.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
