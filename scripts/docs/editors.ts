/** `npm run docs:editors`: tries every editor in a real browser and writes docs/editors.md. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { measureEditors } from '../../test/editors/measure/rows';
import { openStage } from '../../test/editors/measure/stage';
import { editorsPage } from '../../test/editors/measure/table';

const stage = await openStage();
try {
  writeFileSync(resolve(import.meta.dirname, '../../docs/editors.md'), editorsPage(await measureEditors(stage)));
} finally {
  await stage.close();
}
