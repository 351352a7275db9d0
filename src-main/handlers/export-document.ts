import { basename, dirname, extname, join } from 'node:path';
import type { ExportRequest, ExportResult, Outcome } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { AppContext } from '../app-context.ts';
import { fileIdentity } from '../documents/file-identity.ts';
import { safeFileName } from '../documents/suggested-name.ts';
import { writeNewFiles } from '../documents/write-new-files.ts';
import type { ExportFormat } from '../exports/export-format.ts';
import {
  type PreparedExport,
  type PreparedFormat,
  prepareExport,
} from '../exports/prepare-export.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { startJob } from './start-job.ts';

/** A report to export for a window. */
export type DocumentExport = {
  readonly document: string;
  readonly report: Report;
  /** The page's id for this export, which its progress is told under. */
  readonly id: string;
  readonly request: ExportRequest;
  readonly signal: AbortSignal;
};

const cancelled: Outcome<ExportResult> = { ok: true, value: { kind: 'cancelled' } };

/**
 * Asks where to, makes every file of the export in memory, asks about files that would be replaced, and
 * writes. Nothing is on the disk before the last question is answered.
 */
export async function exportDocument(
  context: AppContext,
  window: AppWindow,
  job: DocumentExport,
): Promise<Outcome<ExportResult>> {
  const target = await askTarget(context, window, job);
  if (target === undefined) return cancelled;
  await context.exportOptions.remember(job.report.id, { request: job.request });
  const prepared = await prepare(context, window, job, target);
  if (job.signal.aborted) return cancelled;
  if (!(await mayReplace(context, window, prepared, target.agreed))) return cancelled;
  return writeAll(context, job, prepared);
}

/** `agreed` is the one file that the dialog itself has asked about. */
type Target = { readonly folder: string; readonly name: string; readonly agreed: string };

async function askTarget(
  { host, store }: AppContext,
  window: AppWindow,
  { document, request }: DocumentExport,
): Promise<Target | undefined> {
  const description = store.describe(document);
  const [format = 'docx', ...others] = request.formats;
  const own = description?.path ?? join(host.folders.documents, suggestedName(description));
  const name = safeFileName(request.name ?? '') ?? basename(own, extname(own));
  const proposed = join(dirname(own), `${name}.${format}`);
  const agreed = await host.showSaveDialog(
    {
      title: others.length > 0 ? `Export ${request.formats.join(', ')}` : 'Export',
      button: 'Export',
      path: proposed,
      filters: [{ name: format, endings: [format] }],
    },
    window.host,
  );
  if (agreed === undefined) return undefined;
  const ending = extname(agreed).toLowerCase() === `.${format}` ? extname(agreed) : '';
  return { folder: dirname(agreed), name: basename(agreed, ending), agreed };
}

function suggestedName(description: { readonly suggestedName: string } | undefined): string {
  return description?.suggestedName ?? 'Postmortem.postlude';
}

async function prepare(
  context: AppContext,
  window: AppWindow,
  { id, report, request, signal }: DocumentExport,
  { folder, name }: Target,
): Promise<PreparedExport> {
  const { exportReport } = context;
  const total = request.formats.length;
  const attached = request.formats.filter((format) => format !== 'eml');
  const email = { to: [], formats: attached.length > 0 ? attached : (['docx'] as const) };
  const { job, messages } = await startJob(context, { report, request, name, signal, email });
  const tellStep = (format: ExportFormat) => {
    const done = request.formats.indexOf(format);
    window.host.send('exportProgressed', { export: id, done, total, doing: `${name}.${format}` });
  };
  const prepared = await prepareExport(request.formats, folder, job, { exportReport, tellStep });
  return { ...prepared, messages: [...messages, ...prepared.messages] };
}

async function mayReplace(
  { host, disk }: AppContext,
  window: AppWindow,
  { formats }: PreparedExport,
  agreed: string,
): Promise<boolean> {
  const paths = formats.flatMap(({ files }) => files.map(({ path }) => path));
  const there: string[] = [];
  for (const path of paths.filter((each) => each !== agreed)) {
    const file = await fileIdentity(disk, path).catch(() => undefined);
    if (file !== undefined) there.push(path);
  }
  if (there.length === 0) return true;
  const answer = await host.ask(
    {
      message: there.length === 1 ? 'Replace a file?' : `Replace ${there.length} files?`,
      detail: `There are already: ${there.map((path) => basename(path)).join(', ')}.`,
      choices: [
        { id: 'replace', label: 'Replace' },
        { id: 'cancel', label: 'Cancel' },
      ],
      cancel: 'cancel',
    },
    window.host,
  );
  return answer === 'replace';
}

async function writeAll(
  context: AppContext,
  { signal }: DocumentExport,
  prepared: PreparedExport,
): Promise<Outcome<ExportResult>> {
  const guarded = await openDocuments(context);
  const written: PreparedFormat[] = [];
  const messages = [...prepared.messages];
  for (const format of prepared.formats) {
    const rules = { guarded, newId: context.host.newId, signal };
    const refused = await writeNewFiles(context.disk, format.files, rules);
    if (refused) messages.push(`${basename(refused.path)}: ${refused.failure.message}`);
    else written.push(format);
  }
  if (written.length === 0) return { ok: false, message: messages.join(' ') };
  const files = written.map(({ files: [{ path, bytes }] }) => ({
    id: context.exported.add(path),
    name: basename(path),
    folder: dirname(path),
    size: bytes.length,
  }));
  return { ok: true, value: { kind: 'exported', files, messages } };
}

/** An export never replaces the file of a report that is being edited. */
async function openDocuments({ disk, store, windows }: AppContext) {
  const paths = windows.all().map((window) => store.describe(window.document() ?? '')?.path);
  const files = await Promise.all(
    paths.map((path) =>
      path === undefined ? undefined : fileIdentity(disk, path).catch(() => undefined),
    ),
  );
  const failure = { message: 'Not written: this report is open in Postlude. Use another name.' };
  return files.flatMap((file) => (file ? [{ file, failure }] : []));
}
