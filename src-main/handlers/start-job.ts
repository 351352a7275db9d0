import { basename } from 'node:path';
import { prepareReport } from '../../src-shared/document/prepare-report.ts';
import type { ExportRequest } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { AppContext } from '../app-context.ts';
import { readBytes } from '../documents/read-text.ts';
import type { EmailJob, ExportJob } from '../exports/export-format.ts';

/** What a page wants exported. */
export type WantedExport = {
  readonly report: Report;
  readonly request: Omit<ExportRequest, 'formats'>;
  readonly name: string;
  readonly email: EmailJob;
  readonly signal: AbortSignal;
};

/** Makes the job of an export, with the Word document whose styles it takes, as far as that can be read. */
export async function startJob(
  { host, disk, exportOptions }: AppContext,
  { report, request, name, email, signal }: WantedExport,
): Promise<{ readonly job: ExportJob; readonly messages: readonly string[] }> {
  const path = exportOptions.read(report.id).reference;
  const read = path === undefined ? undefined : await readBytes(disk, path);
  const messages =
    path === undefined || read === undefined || read.ok
      ? []
      : [`The styles of ${basename(path)} were not taken. ${read.failure.message}`];
  const { audience, paper } = request;
  const job: ExportJob = {
    ...{ report: prepareReport(report, request), audience, paper, name, email, signal },
    ...{ now: host.now(), id: host.newId() },
    ...(read?.ok && { reference: read.value }),
    ...(request.figure !== undefined && { figure: request.figure }),
    print: (page) => host.printPdf(page),
  };
  return { job, messages };
}
