import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enRules } from '../../lib/core/lang/en/tone/rules';
import { zhRules } from '../../lib/core/lang/zh/tone/rules';
import { applyFix } from '../../lib/core/tone/fix-all';
import { createLinter } from '../../lib/core/tone/lint';
import { momentOfExample } from '../../lib/core/tone/moment';
import { disturbs, type Example, exampleOf, type Finding, type Rule } from '../../lib/core/tone/rule';
import { neutralRules } from '../../lib/core/tone/rules';

const folders: { path: string; rules: readonly Rule[] }[] = [
  { path: 'lib/core/tone/rules', rules: neutralRules },
  { path: 'lib/core/lang/zh/tone/rules', rules: zhRules },
  { path: 'lib/core/lang/en/tone/rules', rules: enRules },
];
const rules = folders.flatMap((folder) => folder.rules);
const linter = createLinter(rules);

const lint = (example: Example): Finding[] => linter.lint(example.text, momentOfExample(example));
const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

describe.each(folders)('the index of $path', ({ path, rules }) => {
  const listed = new Set(rules.map(({ id }) => id));
  const written = readdirSync(path)
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace('.ts', ''));

  test.each(written)('lists %s', (file) => {
    const name = file.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const todo = `add the lines "import { ${name} } from './${file}';" and "${name}," to ${path}/index.ts`;
    expect({ todo, listed: listed.has(file.replaceAll('-', '_')) }).toEqual({ todo, listed: true });
  });

  test('lists nothing twice, and no id without its file', () => {
    const files = rules.map(({ id }) => id.replaceAll('_', '-'));
    const todo = `name each rule's file in ${path} after its id, with hyphens`;
    expect({ todo, files: files.toSorted() }).toEqual({ todo, files: written.toSorted() });
  });
});

describe.each(rules)('$id', (rule) => {
  const bad = rule.examples.bad.map(exampleOf);
  const good = rule.examples.good.map(exampleOf);

  test('shows what it means: at least eight faults and eight near misses', () => {
    expect(bad.length).toBeGreaterThanOrEqual(8);
    expect(good.length).toBeGreaterThanOrEqual(8);
  });

  test.each(bad)('finds its fault in 「$text」', (example) => {
    expect(idsOf(lint(example))).toContain(rule.id);
  });

  test.each(good)('leaves 「$text」 in peace, and so do all others', (example) => {
    const findings = lint(example);
    expect(findings.filter((finding) => disturbs(finding) || finding.rule === rule.id)).toEqual([]);
  });

  const fixable = bad.flatMap((example) =>
    lint(example).flatMap(({ rule: id, fix }) => (id === rule.id && fix ? [{ ...example, fix }] : [])),
  );
  test.runIf(fixable.length > 0).each(fixable)(
    'its fix of 「$text」 mends and brings no new fault',
    ({ fix, ...example }) => {
      const { text } = example;
      const mended = applyFix(text, fix);
      const before = idsOf(lint(example));
      const after = idsOf(lint({ ...example, text: mended }).filter(disturbs));
      const worse = after.filter((id) => id === rule.id || !before.includes(id));
      expect({ mended, worse }).toEqual({ mended, worse: [] });
    },
  );
});
