import { describe, expect, it } from 'vitest';
import { installBrowser } from '../../../src-main/browser/install-browser.ts';

/** A machine on which running a program of one name brings a browser. */
function machine(options: {
  readonly platform?: NodeJS.Platform;
  readonly isRoot?: boolean;
  readonly found?: string;
  readonly wanted?: string;
  readonly brings?: { readonly program: RegExp; readonly browser: string };
  readonly broken?: boolean;
}) {
  const { platform = 'linux', isRoot = true, brings, broken = false } = options;
  const runs: string[] = [];
  let browser = options.found;
  return {
    runs,
    platform,
    isRoot,
    wanted: options.wanted,
    findBrowser: async () => browser,
    run: async (program: string, parameters: readonly string[]) => {
      const line = [program, ...parameters].join(' ');
      runs.push(line.replace(/^.*playwright-core[/\\]cli\.js/, 'playwright-core'));
      if (line.endsWith(' --version')) return broken ? 127 : 0;
      if (!brings?.program.test(line)) return 1;
      browser = brings.browser;
      return 0;
    },
  };
}

describe('installBrowser', () => {
  it('runs nothing where there is a browser', async () => {
    const here = machine({ found: '/usr/bin/chromium' });
    expect(await installBrowser(here)).toEqual({ browser: '/usr/bin/chromium' });
    expect(here.runs).toEqual([]);
  });

  it('installs nothing in the place of one that the user has named', async () => {
    const here = machine({ wanted: '/opt/chrome' });
    expect(await installBrowser(here)).toEqual({
      error: 'POSTLUDE_BROWSER names /opt/chrome, and there is no such program.',
    });
    expect(here.runs).toEqual([]);
  });

  it("installs Playwright's browser", async () => {
    const here = machine({ brings: { program: /playwright/, browser: '/cache/chrome' } });
    expect(await installBrowser(here)).toEqual({ browser: '/cache/chrome' });
    expect(here.runs).toEqual(['playwright-core install chromium', '/cache/chrome --version']);
  });

  it('installs with apt as root on Linux where that cannot be had', async () => {
    const here = machine({ brings: { program: /apt-get/, browser: '/usr/bin/chromium' } });
    expect(await installBrowser(here)).toEqual({ browser: '/usr/bin/chromium' });
    expect(here.runs).toEqual([
      'playwright-core install chromium',
      'sh -c apt-get update; apt-get install --yes chromium',
      '/usr/bin/chromium --version',
    ]);
  });

  it('tries the next way where what was installed does not start', async () => {
    const here = machine({
      brings: { program: /playwright/, browser: '/cache/chrome' },
      broken: true,
    });
    expect(await installBrowser(here)).toEqual({ error: expect.stringContaining('install one') });
    expect(here.runs).toHaveLength(3);
  });

  it('says in one line what to do where nothing helps', async () => {
    const here = machine({ platform: 'darwin' });
    expect(await installBrowser(here)).toEqual({
      error:
        'No Chromium, Chrome or Edge was found and none could be installed: install one, or name one in the environment variable POSTLUDE_BROWSER.',
    });
    expect(here.runs).toEqual(['playwright-core install chromium']);
  });

  it('leaves apt alone where it may not be used', async () => {
    const here = machine({ isRoot: false });
    await installBrowser(here);
    expect(here.runs).toEqual(['playwright-core install chromium']);
  });
});
