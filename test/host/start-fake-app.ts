import * as disk from 'node:fs/promises';
import { expect, onTestFinished } from 'vitest';
import { startApp } from '../../src-main/app.ts';
import { writePostlude } from '../../src-shared/file/write-postlude.ts';
import type { OpenDocument, OpenedText, Outcome } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { reportFromTemplate } from '../../src-shared/report/templates/report-from-template.ts';
import { builtInTemplates } from '../../src-shared/report/templates/template-named.ts';
import { countingIds } from '../unit/counting-ids.ts';
import { eventually } from './eventually.ts';
import { type FakeHost, type FakeHostOptions, type FakeWindow, fakeHost } from './fake-host.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A program that runs on a fake host and a real folder. */
export type FakeApp = {
  readonly folder: string;
  readonly host: FakeHost;
  /** The window opened last. */
  readonly window: () => FakeWindow;
};

/** Starts the program on a fake host; it has ended when the test is over. */
export async function startFakeApp(
  options: FakeHostOptions & { readonly folder?: string } = {},
): Promise<FakeApp> {
  const folder = options.folder ?? (await temporaryFolder());
  const host = await fakeHost(folder, options);
  await startApp(host, {
    disk,
    process: { pid: process.pid, host: 'test', isAlive: (pid) => pid === process.pid },
  });
  onTestFinished(async () => {
    for (const window of host.windows()) window.close();
    host.quit();
    await eventually(() => expect(host.hasEnded()).toBe(true));
  });
  const window = () => {
    const last = host.windows().at(-1);
    if (!last) throw new Error('No window is open.');
    return last;
  };
  return { folder, host, window };
}

/** The value of an outcome that is in order. */
export function granted<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** The document that was opened for a window, and no text that asks first. */
export function grantedDocument(
  outcome: Outcome<OpenDocument | OpenedText | undefined>,
): OpenDocument | undefined {
  const value = granted(outcome);
  if (value !== undefined && 'text' in value) throw new Error(`${value.name} was not opened.`);
  return value;
}

/** Makes a document in a window that shows the start screen. */
export async function newDocument(window: FakeWindow): Promise<OpenDocument> {
  const document = granted(await window.page.createDocument({}));
  if (!document) throw new Error('The document was given to another window.');
  return document;
}

/** A report in the usual shape, with a title. */
export function titled(title: string): Report {
  return reportFromTemplate(builtInTemplates[0], { newId: countingIds(), title });
}

/** Writes a report's file as another program would. */
export async function writeReport(path: string, title: string): Promise<void> {
  await disk.writeFile(path, writePostlude(titled(title)));
}
