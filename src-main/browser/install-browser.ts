import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What installing a browser may do to the machine. */
export type BrowserInstallation = {
  /** What the user has named in `POSTLUDE_BROWSER`; nothing takes its place. */
  readonly wanted: string | undefined;
  readonly findBrowser: () => Promise<string | undefined>;
  /** Runs a program in view of the user; the exit code, or `undefined` where it cannot be started. */
  readonly run: (program: string, parameters: readonly string[]) => Promise<number | undefined>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
};

/** The path of a browser, or one line that says what to do. */
export type InstalledBrowser = { readonly browser: string } | { readonly error: string };

/**
 * Finds a browser for printing, tests and the browser host, or installs one: with Playwright's
 * installer, else as root on Debian and its kin with apt. For the set-up scripts of a development
 * machine; the installed app never installs anything.
 */
export async function installBrowser(machine: BrowserInstallation): Promise<InstalledBrowser> {
  const found = await machine.findBrowser();
  if (found !== undefined) return { browser: found };
  if (machine.wanted) {
    return { error: `POSTLUDE_BROWSER names ${machine.wanted}, and there is no such program.` };
  }
  for (const [program, parameters] of attempts(machine)) {
    if ((await machine.run(program, parameters)) !== 0) continue;
    const installed = await machine.findBrowser();
    if (installed !== undefined && (await starts(installed, machine))) {
      return { browser: installed };
    }
  }
  return { error: advice };
}

const advice =
  'No Chromium, Chrome or Edge was found and none could be installed: install one, or name one in the environment variable POSTLUDE_BROWSER.';

type Attempt = readonly [program: string, parameters: readonly string[]];

function attempts({ platform, isRoot }: BrowserInstallation): readonly Attempt[] {
  // A bare machine has no list of packages yet; one of its sources may be out of reach.
  const apt: Attempt = ['sh', ['-c', 'apt-get update; apt-get install --yes chromium']];
  return [...playwrightInstaller(), ...(platform === 'linux' && isRoot ? [apt] : [])];
}

/** Playwright is there for development only. */
function playwrightInstaller(): readonly Attempt[] {
  try {
    const description = createRequire(import.meta.url).resolve('playwright-core/package.json');
    return [[process.execPath, [join(dirname(description), 'cli.js'), 'install', 'chromium']]];
  } catch {
    return [];
  }
}

/** A download alone may lack libraries of the system; on Linux that shows at once. */
async function starts(browser: string, { platform, run }: BrowserInstallation): Promise<boolean> {
  return platform !== 'linux' || (await run(browser, ['--version'])) === 0;
}
