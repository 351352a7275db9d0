import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { findBrowserHere } from '../../src-main/browser/find-browser-here.ts';
import type { BrowserHost } from '../../src-main/browser/host/browser-host.ts';
import { launchHeadless } from '../../src-main/browser/host/launch.ts';
import { startInBrowser } from '../../src-main/browser/host/start-in-browser.ts';
import { type DialogScript, dialogScript, scriptedDialogs } from './scripted-dialogs.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The built program in a browser without windows, on a folder of its own. */
export type BrowserApp = {
  readonly host: BrowserHost;
  readonly folder: string;
  readonly dialogs: DialogScript;
  /** What was opened outside the program: addresses and paths. */
  readonly opened: readonly string[];
  /** Ends the program as a power cut would: nothing is asked and nothing put in order. */
  readonly kill: () => Promise<void>;
};

/** Starts the built program (`npm run build`) in the browser; it is gone when the test is over. */
export async function startBrowserApp(
  options: { readonly folder?: string; readonly files?: readonly string[] } = {},
): Promise<BrowserApp> {
  const browser = await findBrowserHere();
  if (browser === undefined) throw new Error('No browser was found.');
  const folder = options.folder ?? (await temporaryFolder());
  const documents = join(folder, 'documents');
  await mkdir(documents, { recursive: true });
  const launched = await launchHeadless(browser);
  onTestFinished(() => launched.close());
  const dialogs = dialogScript();
  const opened: string[] = [];
  const open = async (target: string) => void opened.push(target);
  const host = await startInBrowser({
    ...{ launched, browser, documents, out: resolve('out'), data: join(folder, 'data') },
    parts: {
      dialogs: scriptedDialogs(dialogs),
      desktop: { openExternal: open, openPath: open, revealPath: open },
      files: options.files ?? [],
      tellFault: vi.fn((error) => {
        throw error;
      }),
    },
  });
  return { host, folder, dialogs, opened, kill: () => launched.close() };
}
