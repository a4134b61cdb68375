/** A new package is a decision: it has its reason in docs/dependencies.md. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');
const manifest: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(read('package.json'));
const all = { ...manifest.dependencies, ...manifest.devDependencies };

test('every package is named with its reason in docs/dependencies.md, and no other', () => {
  const named = [...read('docs/dependencies.md').matchAll(/^\| (@?[a-z][\w/-]*) +\| .{10,}\|$/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'package');
  expect(named.sort()).toEqual(Object.keys(all).sort());
});

test('every version is exact', () => {
  expect(Object.entries(all).filter(([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
