import { defineConfig } from 'vitest/config';
import { installedElectron } from './test/e2e/driver/installed-electron.ts';
import { closingLine } from './test/host/closing-line.ts';

const browser = ['./test/host/ensure-browser.ts'];

const electron = await installedElectron();

/** The journeys once more, in Electron; what is about the browser host or the build is not among them. */
const inElectron = {
  extends: true as const,
  test: {
    name: 'e2e-electron',
    include: ['test/e2e/**/*.test.ts'],
    exclude: [
      'test/e2e/{browser-host,command-line,electron-*,export-thread,packed-app,page-dialogs}.test.ts',
    ],
    env: { POSTLUDE_TEST_ELECTRON: electron ?? '' },
    testTimeout: 60_000,
  },
};

export default defineConfig({
  test: {
    environment: 'node',
    // Otherwise the stylesheet that is imported as text would be empty.
    css: true,
    // Vitest would leave one processor idle, which is half of a small machine.
    maxWorkers: '100%',
    reporters: ['default', closingLine],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,main,house}/**/*.test.ts'],
          setupFiles: ['./test/same-properties.ts'],
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
          setupFiles: ['./test/same-properties.ts', './test/renderer/set-up.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: [...browser, './test/e2e/say-which-hosts.ts'],
          testTimeout: 60_000,
        },
      },
      ...(electron === undefined ? [] : [inElectron]),
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
