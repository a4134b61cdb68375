/** Reads and writes files beside the options page. */
import { textOf } from '../../components/options/file-text';
import { serveFiles } from '../../lib/app/import/in-worker';

serveFiles(globalThis, textOf);
