import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfArguments } from './pdf-arguments.ts';
import { type PdfProperties, withPdfProperties } from './pdf-properties.ts';
import { type BrowserEnd, runBrowser } from './run-browser.ts';

/** A page to print; `html` holds everything it needs. */
export type PdfPage = {
  readonly html: string;
  readonly properties?: PdfProperties;
  readonly signal?: AbortSignal;
};

/** A page, and what prints it. */
export type PdfJob = PdfPage & {
  /** Path of a Chromium, Chrome or Edge. */
  readonly browser: string;
  /** Absent: two minutes, several times what five thousand events take. */
  readonly timeoutMs?: number;
};

/** A whole PDF, or why there is none, as a sentence. */
export type PrintedPdf = { readonly bytes: Uint8Array } | { readonly error: string };

/**
 * Prints a page as PDF with an installed browser. What it needs on disk stands in a temporary folder
 * that only this user can read and that is gone afterwards, also when printing fails.
 */
export async function printPdf(job: PdfJob): Promise<PrintedPdf> {
  try {
    const folder = await mkdtemp(join(temporaryParent(job.browser), 'postlude-pdf-'));
    try {
      return await printIn(folder, job);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { error: `The PDF could not be printed in a temporary folder: ${error.message}.` };
  }
}

const usualTimeoutMs = 120_000;

async function printIn(folder: string, job: PdfJob): Promise<PrintedPdf> {
  const { browser, html, properties, timeoutMs = usualTimeoutMs, signal } = job;
  const files = {
    page: join(folder, 'report.html'),
    pdf: join(folder, 'report.pdf'),
    profile: join(folder, 'profile'),
  };
  await writeFile(files.page, html);
  const end = await runBrowser({
    browser,
    arguments: pdfArguments(files, process.platform === 'linux' && process.getuid?.() === 0),
    timeoutMs,
    ...(signal && { signal }),
  });
  const bytes = await readPdf(files.pdf);
  if (end.kind === 'ended' && end.code === 0 && bytes) {
    return { bytes: properties ? withPdfProperties(bytes, properties) : bytes };
  }
  return { error: explain(end, browser, timeoutMs) };
}

/** A browser from a snap has a /tmp of its own and sees nothing of ours. */
function temporaryParent(browser: string): string {
  return browser.startsWith('/snap/') ? join(homedir(), 'snap', 'chromium', 'common') : tmpdir();
}

/** The PDF if it is there and whole. */
async function readPdf(path: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  const isWhole =
    bytes?.subarray(0, 5).toString('latin1') === '%PDF-' &&
    bytes.subarray(-1024).toString('latin1').trimEnd().endsWith('%%EOF');
  return isWhole ? bytes : undefined;
}

function explain(end: BrowserEnd, browser: string, timeoutMs: number): string {
  switch (end.kind) {
    case 'not-started':
      return `The browser ${browser} could not be started: ${end.reason}.`;
    case 'timed-out':
      return `The browser ${browser} did not finish printing within ${timeoutMs / 1000} s and was stopped.`;
    case 'stopped':
      return 'Printing was stopped.';
    case 'ended':
      return `The browser ${browser} printed no PDF${complaintIn(end.said)}.`;
    default:
      return end satisfies never;
  }
}

/** The line that tells most of what a browser said: the fatal one, else the last about no desktop service. */
function complaintIn(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !/dbus/i.test(line));
  const line = lines.find((candidate) => /FATAL|No usable sandbox/.test(candidate)) ?? lines.at(-1);
  const words = line?.replace(/^\[[^\]]*\]\s*/, '').replace(/[.\s]+$/, '');
  return words ? `: ${words}` : '';
}
