import { Worker } from 'node:worker_threads';
import { failed, type Result } from '../documents/result.ts';
import type { Exported, ExportFormat, ExportJob } from './export-format.ts';
import { exportReport } from './export-report.ts';
import type { FromThread, ThreadJob, ToThread } from './worker-messages.ts';

/** Turns a report into the files of a format, somewhere. */
export type ReportExport = (format: ExportFormat, job: ExportJob) => Promise<Result<Exported>>;

/**
 * Exports in a thread of its own, which a cancelled job ends at once, whatever it is at. Where the
 * thread cannot be started the work is done in this one.
 */
export function exportInThread(script: string): ReportExport {
  return (format, job) =>
    new Promise((resolve, reject) => {
      const { print, signal, ...given } = job;
      if (signal.aborted) return resolve(stopped);
      const workerData: ThreadJob = { ...given, format };
      const worker = new Worker(script, { workerData });
      let isReady = false;
      const end = (act: () => void) => {
        signal.removeEventListener('abort', stop);
        act();
        void worker.terminate();
      };
      const stop = () => end(() => resolve(stopped));
      signal.addEventListener('abort', stop);
      worker.on('error', (error) =>
        end(() => (isReady ? reject(error) : resolve(exportReport(format, job)))),
      );
      worker.on('message', (message: FromThread) => {
        switch (message.kind) {
          case 'ready':
            isReady = true;
            return;
          case 'print':
            print({ ...message.page, signal }).then((printed) => {
              worker.postMessage({ kind: 'printed', printed } satisfies ToThread);
            }, reject);
            return;
          case 'exported':
            return end(() => resolve(message.result));
          default:
            return message satisfies never;
        }
      });
    });
}

const stopped = failed('Exporting was stopped.');
