/** `npm run docs`: writes docs/rules/ from the rule files. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toneRuleTexts } from '../../lib/core/lang/tone';
import { rulePage, rulesIndex } from './rule-page';

const folder = resolve(import.meta.dirname, '../../docs/rules');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const rule of toneRuleTexts) writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule));
writeFileSync(join(folder, 'README.md'), rulesIndex(toneRuleTexts));
