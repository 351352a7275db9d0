import { basename, dirname, extname, join } from 'node:path';
import { readRecipients } from '../../src-shared/export/email/read-recipients.ts';
import type { EmailRequest, ExportResult, Outcome } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { AppContext } from '../app-context.ts';
import { safeFileName } from '../documents/suggested-name.ts';
import { writeNewFiles } from '../documents/write-new-files.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { startJob } from './start-job.ts';
import { sweepDrafts } from './sweep-drafts.ts';

/** A mail to draft for a window. */
export type DocumentEmail = {
  readonly document: string;
  readonly report: Report;
  /** The page's id for this export, which its progress is told under. */
  readonly id: string;
  readonly request: EmailRequest;
  readonly signal: AbortSignal;
};

/**
 * Writes a mail into the program's own folder and opens it in the mail program, where it waits to be sent.
 * Drafts of former days go on that occasion.
 */
export async function draftEmail(
  context: AppContext,
  window: AppWindow,
  { document, report, id, request, signal }: DocumentEmail,
): Promise<Outcome<ExportResult>> {
  const recipients = readRecipients(request.to);
  if (recipients.kind === 'wrong') {
    return { ok: false, message: `“${recipients.written}” is no mail address: correct it.` };
  }
  const { host, disk, exportOptions, store } = context;
  await exportOptions.remember(report.id, { email: request });
  const own = store.describe(document);
  const usual = own?.path ?? own?.suggestedName ?? 'Postmortem.postlude';
  const name = safeFileName(request.name ?? '') ?? basename(usual, extname(usual));
  const email = { to: recipients.addresses, formats: request.formats };
  const { job, messages } = await startJob(context, { report, request, name, email, signal });
  window.host.send('exportProgressed', { export: id, done: 0, total: 1, doing: `${name}.eml` });
  const exported = await context.exportReport('eml', job);
  if (signal.aborted) return { ok: true, value: { kind: 'cancelled' } };
  if (!exported.ok) return { ok: false, message: exported.failure.message };
  const drafts = join(host.folders.data, 'drafts');
  await sweepDrafts(disk, drafts, host.now());
  const folder = join(drafts, job.id);
  const [{ bytes }] = exported.value.files;
  const path = join(folder, `${name}.eml`);
  const rules = { guarded: [], newId: host.newId, signal };
  const refused = await writeNewFiles(disk, [{ path, bytes }], rules);
  if (refused !== undefined) return { ok: false, message: refused.failure.message };
  const problem = await host.openPath(path);
  const advice = 'Open it from its folder, or choose a mail program for .eml files.';
  const unopened = problem === undefined ? [] : [`The draft was not opened: ${problem} ${advice}`];
  const file = { id: context.exported.add(path), name: basename(path), folder: dirname(path) };
  return {
    ok: true,
    value: {
      kind: 'exported',
      files: [{ ...file, size: bytes.length }],
      messages: [...unopened, ...messages, ...exported.value.messages],
    },
  };
}
