import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  // Its bundle for browsers brings a React of its own.
  resolve: { alias: [{ find: /^@chatui\/core$/, replacement: '@chatui/core/es/index.js' }] },
  logLevel: 'error',
  build: {
    outDir: resolve(import.meta.dirname, '../../.output/chat-kits'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
  },
});
