import { describe, expect, it } from 'vitest';
import { type BrowserEnvironment, findBrowser } from '../../../src-main/browser/find-browser.ts';

/** Searches a machine that holds nothing but these programs. */
function find(
  programs: readonly string[],
  platform: BrowserEnvironment['platform'],
  variables: BrowserEnvironment['variables'] = {},
): Promise<string | undefined> {
  const homeFolder = platform === 'win32' ? 'C:\\Users\\ida' : '/home/ida';
  const separator = platform === 'win32' ? '\\' : '/';
  return findBrowser(
    { platform, variables, homeFolder },
    {
      isProgram: async (path) => programs.includes(path),
      listFolder: async (folder) =>
        programs
          .filter((program) => program.startsWith(`${folder}${separator}`))
          .map((program) => program.slice(folder.length + 1).split(separator)[0] ?? ''),
    },
  );
}

const path = '/usr/local/bin:/usr/bin:/snap/bin';

describe('findBrowser', () => {
  it('finds none where there is none', async () => {
    expect(await find([], 'linux', { PATH: path })).toBeUndefined();
    expect(await find([], 'darwin')).toBeUndefined();
    expect(await find([], 'win32')).toBeUndefined();
  });

  it('finds a browser on the PATH of Linux, one that sees the whole disk first', async () => {
    const programs = ['/usr/bin/chromium-browser', '/usr/bin/chromium', '/snap/bin/chromium'];
    expect(await find(programs, 'linux', { PATH: path })).toEqual('/usr/bin/chromium');
    expect(await find(['/usr/local/bin/google-chrome'], 'linux', { PATH: path })).toEqual(
      '/usr/local/bin/google-chrome',
    );
  });

  it('finds a browser of Linux that is not on the PATH', async () => {
    expect(await find(['/opt/google/chrome/chrome'], 'linux')).toEqual('/opt/google/chrome/chrome');
    expect(await find(['/snap/bin/chromium'], 'linux')).toEqual('/snap/bin/chromium');
  });

  it('finds an application of macOS, also one of the user alone', async () => {
    const edge = '/home/ida/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(await find([edge], 'darwin')).toEqual(edge);
  });

  it('finds a program of Windows in any of its folders', async () => {
    const variables = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ida\\AppData\\Local',
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\ida\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(await find([edge], 'win32', variables)).toEqual(edge);
    expect(await find([edge, chrome], 'win32', variables)).toEqual(chrome);
  });

  it('takes the browser that the environment names, and no other', async () => {
    const programs = ['/usr/bin/chromium', '/opt/own/browser', '/usr/bin/brave'];
    const variables = { PATH: path, POSTLUDE_BROWSER: '/opt/own/browser' };
    expect(await find(programs, 'linux', variables)).toEqual('/opt/own/browser');
    expect(await find(programs, 'linux', { ...variables, POSTLUDE_BROWSER: 'brave' })).toEqual(
      '/usr/bin/brave',
    );
    expect(
      await find(programs, 'linux', { ...variables, POSTLUDE_BROWSER: '/gone' }),
    ).toBeUndefined();
    expect(await find(programs, 'linux', { ...variables, POSTLUDE_BROWSER: '' })).toEqual(
      '/usr/bin/chromium',
    );
  });

  it("finds the newest of Playwright's browsers, a whole one before one without a window", async () => {
    const cache = '/home/ida/.cache/ms-playwright';
    const shell = `${cache}/chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell`;
    const whole = `${cache}/chromium-1200/chrome-linux64/chrome`;
    const older = `${cache}/chromium-999/chrome-linux/chrome`;
    expect(
      await find([older, shell, whole, `${cache}/firefox-1500/firefox/firefox`], 'linux'),
    ).toEqual(whole);
    expect(await find([older, shell], 'linux')).toEqual(shell);
    expect(await find([older], 'linux')).toEqual(older);
  });

  it("finds Playwright's browsers where each platform keeps them", async () => {
    const mac =
      '/home/ida/Library/Caches/ms-playwright/chromium-1200/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    const windows =
      'C:\\Users\\ida\\AppData\\Local\\ms-playwright\\chromium-1200\\chrome-win64\\chrome.exe';
    expect(await find([mac], 'darwin')).toEqual(mac);
    expect(await find([windows], 'win32')).toEqual(windows);
    const own = '/srv/browsers/chromium-1200/chrome-linux64/chrome';
    expect(await find([own], 'linux', { PLAYWRIGHT_BROWSERS_PATH: '/srv/browsers' })).toEqual(own);
  });
});
