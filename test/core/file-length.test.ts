/** Files hold one thing and stay short. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const lengths = ['lib', 'components', 'entrypoints', 'scripts', 'demo', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs|css)$/.test(name))
    .map((name) => {
      const file = join(folder, name);
      return { file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length };
    }),
);

test('no file is longer than 200 lines', () => {
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
});

test('the median is at most 70 lines', () => {
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70);
});
