/** Who may import whom: the table of docs/architecture.md, held. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const layers = ['lib/core', 'lib/sites', 'lib/platform', 'lib/guest', 'lib/app', 'components', 'entrypoints'];

/** What a layer may import, and of which layers types alone. Packages stand by their names. */
const rules: Record<string, { may: string[]; types?: string[] }> = {
  'lib/core': { may: ['lib/core', 'fflate', 'valibot'] },
  'lib/sites': { may: ['lib/sites', 'lib/core'] },
  'lib/platform': { may: ['lib/platform', 'lib/core', 'idb', 'valibot', 'wxt', '#i18n'] },
  'lib/guest': { may: ['lib/guest', 'lib/sites', 'lib/platform', 'lib/core'] },
  'lib/app': { may: ['lib/app', 'lib/core', 'valibot'], types: ['lib/platform', 'lib/sites'] },
  components: { may: ['components', 'lib/core', 'preact'], types: ['lib/app', 'lib/platform'] },
  entrypoints: { may: [...layers, 'preact', 'wxt', 'demo/main'] },
};

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));

function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier.split('/')[0] ?? specifier;
  const path = relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/');
  return layers.find((layer) => path === layer || path.startsWith(`${layer}/`)) ?? path;
}

const importLine = /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/gm;

test.each(layers)('%s imports only what its layer may', (layer) => {
  const { may = [], types = [] } = rules[layer] ?? {};
  const broken = sourcesIn(layer).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(importLine)].flatMap(([, type, specifier = '']) => {
      const target = targetOf(file, specifier);
      const allowed = may.includes(target) || (type !== undefined && types.includes(target));
      return allowed
        ? []
        : [`${file} imports ${specifier}: ${layer} may import ${may.join(', ')}; types of ${types.join(', ')}`];
    }),
  );
  expect(broken).toEqual([]);
});
