import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';

// core and app run without a page; what draws or touches storage runs in jsdom with WXT's fake browser.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', root: '.', include: ['test/core/**/*.test.ts'], environment: 'node' } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'page',
          root: '.',
          include: ['test/page/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/page/setup.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          root: '.',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
