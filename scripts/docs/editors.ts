/** `npm run docs:editors`: tries every editor in real browsers and writes docs/editors.md. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openFirefoxStage } from '../../test/editors/measure/firefox-stage';
import { measureEditors, type Row } from '../../test/editors/measure/rows';
import { openStage, type Stage } from '../../test/editors/measure/stage';
import { chromiumPart, firefoxPart, inFirefox } from '../../test/editors/measure/table';
import { ensureFirefox } from '../lib/firefox';

const firefox = ensureFirefox();
if (!firefox) throw new Error('Firefox is needed for its part of the page, and could not be installed.');

async function measured(stage: Stage, only?: readonly string[]): Promise<Row[]> {
  try {
    return await measureEditors(stage, only);
  } finally {
    await stage.close();
  }
}

const page = [
  chromiumPart(await measured(await openStage())),
  firefoxPart(await measured(await openFirefoxStage(firefox), inFirefox)),
];
writeFileSync(resolve(import.meta.dirname, '../../docs/editors.md'), page.join(''));
