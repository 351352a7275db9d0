import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findBrowserHere } from './browser/find-browser-here.ts';
import { type InstalledBrowser, installBrowser } from './browser/install-browser.ts';

/** Finds or installs a browser on a development machine; what is installed reports to the terminal. */
export async function setUpBrowser(): Promise<InstalledBrowser> {
  return installBrowser({
    wanted: process.env.POSTLUDE_BROWSER,
    findBrowser: findBrowserHere,
    run: runInView,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
  });
}

async function runInView(
  program: string,
  parameters: readonly string[],
): Promise<number | undefined> {
  const child = spawn(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  try {
    const [code] = await once(child, 'exit');
    return typeof code === 'number' ? code : undefined;
  } catch {
    return undefined;
  }
}
