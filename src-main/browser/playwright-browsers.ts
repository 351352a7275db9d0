import { type PlatformPath, posix, win32 } from 'node:path';
import type { BrowserEnvironment, BrowserFiles } from './find-browser.ts';

/**
 * Where Playwright's installer keeps its builds of Chromium, the newest first. They are looked up by
 * their folders, because loading Playwright takes most of a second.
 */
export async function playwrightBrowsers(
  environment: BrowserEnvironment,
  files: Pick<BrowserFiles, 'listFolder'>,
): Promise<readonly string[]> {
  const paths = environment.platform === 'win32' ? win32 : posix;
  const cache = cacheFolder(environment, paths);
  const builds = (await files.listFolder(cache)).flatMap(readBuild).sort(newestFirst);
  return builds.flatMap(({ folder, browser }) =>
    programs(browser, environment.platform).map((program) => paths.join(cache, folder, program)),
  );
}

type Build = { readonly folder: string; readonly browser: Browser; readonly revision: number };

type Browser = 'chromium' | 'chromium_headless_shell';

function readBuild(folder: string): readonly Build[] {
  const [, name, revision] = /^(chromium(?:_headless_shell)?)-(\d+)$/.exec(folder) ?? [];
  if (name === undefined) return [];
  const browser = name === 'chromium' ? name : 'chromium_headless_shell';
  return [{ folder, browser, revision: Number(revision) }];
}

/** Of the same revision the whole browser, which can also show a window, comes first. */
function newestFirst(one: Build, other: Build): number {
  return other.revision - one.revision || one.browser.length - other.browser.length;
}

function cacheFolder(
  { platform, variables, homeFolder }: BrowserEnvironment,
  { join }: PlatformPath,
): string {
  if (variables.PLAYWRIGHT_BROWSERS_PATH) return variables.PLAYWRIGHT_BROWSERS_PATH;
  const caches = {
    win32: variables.LOCALAPPDATA ?? join(homeFolder, 'AppData', 'Local'),
    darwin: join(homeFolder, 'Library', 'Caches'),
    linux: variables.XDG_CACHE_HOME || join(homeFolder, '.cache'),
  };
  return join(
    platform === 'win32' || platform === 'darwin' ? caches[platform] : caches.linux,
    'ms-playwright',
  );
}

function programs(browser: Browser, platform: NodeJS.Platform): readonly string[] {
  const places = { win32: windowsPrograms, darwin: macPrograms, linux: linuxPrograms };
  const here = platform === 'win32' || platform === 'darwin' ? platform : 'linux';
  return places[here][browser];
}

const linuxPrograms: Readonly<Record<Browser, readonly string[]>> = {
  chromium: ['chrome-linux64/chrome', 'chrome-linux-arm64/chrome', 'chrome-linux/chrome'],
  chromium_headless_shell: [
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-headless-shell-linux-arm64/chrome-headless-shell',
    'chrome-linux/headless_shell',
  ],
};

const chromeForTesting =
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing' as const;

const macPrograms: Readonly<Record<Browser, readonly string[]>> = {
  chromium: [
    `chrome-mac-arm64/${chromeForTesting}`,
    `chrome-mac-x64/${chromeForTesting}`,
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ],
  chromium_headless_shell: [
    'chrome-headless-shell-mac-arm64/chrome-headless-shell',
    'chrome-headless-shell-mac-x64/chrome-headless-shell',
    'chrome-mac/headless_shell',
  ],
};

const windowsPrograms: Readonly<Record<Browser, readonly string[]>> = {
  chromium: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  chromium_headless_shell: [
    'chrome-headless-shell-win64/chrome-headless-shell.exe',
    'chrome-win/headless_shell.exe',
  ],
};
