/** What docs/editors.md says of Firefox, in a real one. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxPath } from '../../scripts/lib/firefox';
import { openFirefoxStage } from '../editors/measure/firefox-stage';
import { measureEditors } from '../editors/measure/rows';
import type { Stage } from '../editors/measure/stage';
import { firefoxPart, inFirefox, tableRow } from '../editors/measure/table';

const path = firefoxPath();
const page = readFileSync(resolve(import.meta.dirname, '../../docs/editors.md'), 'utf8');

describe.skipIf(path === null)('in Firefox', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openFirefoxStage(path ?? '');
  });
  afterAll(() => stage?.close());

  test('every family of editors does what docs/editors.md says, and takes nothing wrong without our saying so', async () => {
    const rows = await measureEditors(stage, inFirefox);
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell.startsWith('WRONG'))).toEqual([]);
    for (const row of rows) expect.soft(page.split('\n')).toContain(tableRow(row));
    expect(page.endsWith(firefoxPart(rows)), 'run npm run docs:editors').toBe(true);
  });
});
