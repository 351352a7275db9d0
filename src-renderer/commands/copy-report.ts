import { composeDocument } from '../../src-shared/document/compose-document.ts';
import type { Audience } from '../../src-shared/document/document-tree.ts';
import { styleForMail } from '../../src-shared/export/email/style-for-mail.ts';
import { printReport } from '../../src-shared/export/html/print-report.ts';
import { writeHtml } from '../../src-shared/export/html/write-html.ts';
import { printTree } from '../../src-shared/export/markdown/print-tree.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { Session } from '../state/session.ts';
import { defineCommand, hasDocument } from './command.ts';
import { tellRefusal } from './show-answer.ts';

/** Copies the report as the preview shows it: rich for mail and documents, Markdown where text is plain. */
export const copyReport = defineCommand('edit.copy-report', {
  isEnabled: hasDocument,
  run: async (session) => {
    const report = session.document()?.state.getState().history.report;
    if (report === undefined) return;
    await copyRichText(session, report, session.view.getState().audience);
  },
});

/** Copies a report with its looks in it, for mail programs and editors. */
export async function copyRichText(
  session: Session,
  report: Report,
  audience: Audience,
): Promise<void> {
  const tree = composeDocument(report, { audience });
  const html = writeHtml(styleForMail(printReport(tree)));
  const text = printTree(tree, { notes: true });
  await tellRefusal(session, session.api.copy({ text, html }));
  session.announce('Report copied');
}

/** Copies a report as Markdown alone. */
export async function copyMarkdown(
  session: Session,
  report: Report,
  audience: Audience,
): Promise<void> {
  const text = printTree(composeDocument(report, { audience }), { notes: true });
  await tellRefusal(session, session.api.copy({ text }));
  session.announce('Report copied as Markdown');
}
