import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Longer than any test needs on a machine that is busy with other things: a limit tells a hang, not a pace. ms */
const patience = 300_000;

// core and app run without a page; what draws or touches storage runs in jsdom with WXT's fake browser.
export default defineConfig({
  test: {
    // Both cores of a small machine: Vitest would leave one idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'core',
          root: '.',
          include: ['test/core/**/*.test.ts'],
          environment: 'node',
          testTimeout: patience,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'page',
          root: '.',
          include: ['test/page/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/page/setup.ts'],
          testTimeout: patience,
        },
      },
      {
        test: {
          name: 'browser',
          root: '.',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: patience,
          hookTimeout: patience,
          expect: { poll: { timeout: 60_000 } },
          // Real browsers on a busy machine now and then lose the focus to each other, or a key comes late.
          retry: 2,
          // Newer ones have a WebSocket by themselves.
          execArgv: process.version.startsWith('v20.') ? ['--experimental-websocket'] : [],
        },
      },
    ],
  },
});
