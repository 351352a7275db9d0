import { composeEmail, emailSubject } from '../../src-shared/export/email/email-summary.ts';
import { imagesByCid } from '../../src-shared/export/email/images-by-cid.ts';
import { styleForMail } from '../../src-shared/export/email/style-for-mail.ts';
import { printReport } from '../../src-shared/export/html/print-report.ts';
import { writeHtml } from '../../src-shared/export/html/write-html.ts';
import { printTree } from '../../src-shared/export/markdown/print-tree.ts';
import { type Result, success } from '../documents/result.ts';
import { buildEmail, type EmailAttachment } from './build-email.ts';
import type { Exported, Exporter, ExportFormat, ExportJob } from './export-format.ts';

/** Makes one format of a report, to be attached. */
type ExportOne = (format: ExportFormat, job: ExportJob) => Promise<Result<Exported>>;

/** Exports a mail that is still to be sent: the summary and the metrics as its body, the report attached. */
export function emailExporter(exportOne: ExportOne): Exporter {
  return (job) => exportEmail(job, exportOne);
}

async function exportEmail(job: ExportJob, exportOne: ExportOne): Promise<Result<Exported>> {
  const { report, audience, now, name, id } = job;
  const { to, formats } = job.email ?? { to: [], formats: ['docx'] };
  const { attachments, messages } = await attachmentsOf(formats, job, exportOne);
  const tree = composeEmail(report, audience);
  const { root, images } = imagesByCid(styleForMail(printReport(tree)), mailDomain);
  const names = attachments.map(({ filename }) => filename).join(', ');
  const closing = names === '' ? '' : `Attached: ${names}`;
  const bytes = await buildEmail({
    to,
    subject: emailSubject({ ...report, title: tree.title }),
    text: [printTree(tree, { notes: true }).trimEnd(), closing].filter(Boolean).join('\n\n'),
    html: pageOf(tree.language, writeHtml(root), closing),
    images,
    attachments,
    messageId: `${id}@${mailDomain}`,
    date: now,
  });
  return success({ files: [{ path: `${name}.eml`, bytes }], messages });
}

/** A domain that can belong to nobody (RFC 2606). */
const mailDomain = 'postlude.invalid';

function pageOf(language: string, body: string, closing: string): string {
  const escaped = closing.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const note =
    closing === ''
      ? ''
      : `\n<p style="margin:16px 0 0;color:#5f5c57;font:13px/1.5 'Segoe UI',Roboto,Helvetica,Arial,sans-serif">${escaped}</p>`;
  const lang = language.replaceAll(/[^A-Za-z0-9-]/g, '');
  return `<!doctype html>\n<html lang="${lang}">\n<head><meta charset="utf-8"></head>\n<body>\n${body}${note}\n</body>\n</html>\n`;
}

async function attachmentsOf(
  formats: readonly ExportFormat[],
  job: ExportJob,
  exportOne: ExportOne,
): Promise<{
  readonly attachments: readonly EmailAttachment[];
  readonly messages: readonly string[];
}> {
  const attachments: EmailAttachment[] = [];
  const messages: string[] = [];
  for (const format of formats.filter((each) => each !== 'eml')) {
    if (job.signal.aborted) break;
    // A mail has no folders for the images of Markdown.
    const exported = await exportOne(format, { ...job, inlineImages: true });
    if (!exported.ok) {
      messages.push(`${job.name}.${format} is not attached. ${exported.failure.message}`);
      continue;
    }
    messages.push(...exported.value.messages);
    for (const { path, bytes } of exported.value.files) attachments.push({ filename: path, bytes });
  }
  return { attachments, messages };
}
