import { parentPort, workerData } from 'node:worker_threads';
import type { PdfPage, PrintedPdf } from './browser/print-pdf.ts';
import { exportReport } from './exports/export-report.ts';
import type { FromThread, ThreadJob, ToThread } from './exports/worker-messages.ts';

/** The thread in which a report becomes a document, so that windows go on meanwhile. */
async function run(job: ThreadJob): Promise<void> {
  say({ kind: 'ready' });
  // Who cancels ends the thread.
  const { signal } = new AbortController();
  const result = await exportReport(job.format, { ...job, signal, print });
  say({ kind: 'exported', result });
}

function print({ html, properties }: PdfPage): Promise<PrintedPdf> {
  return new Promise((resolve) => {
    parentPort?.once('message', ({ printed }: ToThread) => resolve(printed));
    say({ kind: 'print', page: { html, ...(properties && { properties }) } });
  });
}

function say(message: FromThread): void {
  parentPort?.postMessage(message);
}

await run(workerData);
