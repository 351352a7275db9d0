import { composeDocument } from '../../src-shared/document/compose-document.ts';
import { printDocx } from '../../src-shared/export/docx/print-docx.ts';
import { success } from '../documents/result.ts';
import type { Exporter } from './export-format.ts';

/** Exports a Word document. */
export const exportDocx: Exporter = async ({ report, audience, paper, now, name }) => {
  const tree = composeDocument(report, { audience });
  const { bytes, messages } = await printDocx(tree, { paper, now: now.toISOString() });
  return success({ files: [{ path: `${name}.docx`, bytes }], messages });
};
