import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { pageAddress } from './browser-window.ts';

/** A browser that shows the program's pages. */
export type LaunchedBrowser = {
  readonly newPage: (size: { readonly width: number; readonly height: number }) => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Nothing resolves, so that not even the browser itself reaches a network. */
const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // Else a bar over the page complains about the first of these.
  '--test-type',
];

const contextOptions = {
  acceptDownloads: false,
  // It would answer requests before the host sees them.
  serviceWorkers: 'block',
} as const;

/** Starts a browser without windows, for tests: each page has a context of its own. */
export async function launchHeadless(executablePath: string): Promise<LaunchedBrowser> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    args: [...quiet, ...sandboxArguments()],
  });
  return {
    newPage: async ({ width, height }) => {
      const context = await browser.newContext({ ...contextOptions, viewport: { width, height } });
      // None of the permissions there are.
      await context.grantPermissions([]);
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

/** Shows each page in a window without an address bar: a browser process and a profile for each. */
export async function launchWindows(executablePath: string): Promise<LaunchedBrowser> {
  const { chromium } = await import('playwright-core');
  const profiles = await mkdtemp(join(tmpdir(), 'postlude-browser-'));
  const open = new Set<{ readonly close: () => Promise<void> }>();
  let count = 0;
  return {
    newPage: async ({ width, height }) => {
      count += 1;
      const context = await chromium.launchPersistentContext(join(profiles, String(count)), {
        ...contextOptions,
        executablePath,
        headless: false,
        // The program asks about unsaved work before it ends; Playwright would kill the browser at once.
        ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
        viewport: null,
        ignoreDefaultArgs: ['--enable-automation'],
        args: [
          ...[...quiet, ...sandboxArguments(), `--app=${pageAddress}`],
          `--window-size=${width},${height}`,
        ],
      });
      open.add(context);
      context.on('close', () => open.delete(context));
      await context.grantPermissions([]);
      return context.pages()[0] ?? context.newPage();
    },
    close: async () => {
      await Promise.all(Array.from(open, (context) => context.close()));
      await removeForGood(profiles);
    },
  };
}

/** A browser that has closed its windows goes on writing for a moment, and would make the folder anew. */
async function removeForGood(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    await wait(100);
    if (!(await isThere(folder))) return;
  }
}

function isThere(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}

/** Chromium refuses to start with its sandbox as root on Linux. */
function sandboxArguments(): readonly string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
