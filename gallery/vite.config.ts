/** The gallery: every state of the interface as a page of its own, drawn from made-up data. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const languages = ['zh_CN', 'zh_TW', 'en'];

/** `virtual:texts`: the interface's texts by language and key, read as the build reads them. */
const texts: Plugin = {
  name: 'texts',
  resolveId: (id) => (id === 'virtual:texts' ? '\0texts' : null),
  async load(id) {
    if (id !== '\0texts') return null;
    const all = await Promise.all(
      languages.map(async (language) => {
        const messages = await parseMessagesFile(resolve(root, `../lib/locales/${language}.yml`));
        const entries = messages.map((one) => [
          one.key.join('.'),
          one.type === 'plural' ? Object.values(one.plurals).join(' | ') : one.message,
        ]);
        return [language, Object.fromEntries(entries)];
      }),
    );
    return `export default ${JSON.stringify(Object.fromEntries(all))}`;
  },
};

/** A page of the gallery wears what the real page wears. */
const styles: Plugin = {
  name: 'styles',
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { filename }) => {
      const real = readFileSync(resolve(root, `../entrypoints/${basename(filename, '.html')}/index.html`), 'utf8');
      const links = real.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
      return html.replace('</head>', `${links.join('').replaceAll('href="/', 'href="../')}</head>`);
    },
  },
};

export default defineConfig({
  root,
  base: './',
  plugins: [texts, styles],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(root, '../.output/gallery-page'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: ['panel.html', 'options.html', 'welcome.html'].map((page) => resolve(root, page)) },
  },
});
