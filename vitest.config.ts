import { defineConfig } from 'vitest/config';
import { closingLine } from './test/host/closing-line.ts';

const browser = ['./test/host/ensure-browser.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // Otherwise the stylesheet that is imported as text would be empty.
    css: true,
    reporters: ['default', closingLine],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,main,house}/**/*.test.ts'],
          globalSetup: browser,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['./test/renderer/set-up.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: [...browser, './test/e2e/say-what-is-absent.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'prove',
          include: ['test/prove/**/*.test.ts'],
          globalSetup: browser,
          testTimeout: 3_600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['test/bench/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screenshots',
          include: ['test/screenshots/**/*.test.ts'],
          globalSetup: browser,
          testTimeout: 600_000,
        },
      },
    ],
  },
});
