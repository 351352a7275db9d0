import { composeDocument } from '../../src-shared/document/compose-document.ts';
import { printHtmlBody } from '../../src-shared/export/html/print-html-body.ts';
import { printTree } from '../../src-shared/export/markdown/print-tree.ts';
import { defineCommand, hasDocument } from './command.ts';
import { tellRefusal } from './show-answer.ts';

/** Copies the report as the preview shows it: rich for mail and documents, Markdown where text is plain. */
export const copyReport = defineCommand('edit.copy-report', {
  isEnabled: hasDocument,
  run: async (session) => {
    const report = session.document()?.state.getState().history.report;
    if (report === undefined) return;
    const { audience } = session.view.getState();
    const tree = composeDocument(report, { audience });
    const html = printHtmlBody(tree);
    const text = printTree(tree, { notes: true });
    await tellRefusal(session, session.api.copy({ text, html }));
    session.announce('Report copied');
  },
});
