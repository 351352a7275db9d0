import { composeDocument } from '../../src-shared/document/compose-document.ts';
import type { DocumentTree } from '../../src-shared/document/document-tree.ts';
import { printDocx } from '../../src-shared/export/docx/print-docx.ts';
import { type Result, success } from '../documents/result.ts';
import type { Exporter } from './export-format.ts';

/** Exports a Word document. */
export const exportDocx: Exporter = async (job) => {
  const { report, audience, paper, now, name, reference } = job;
  const tree = composeDocument(report, { audience, figure: job.figure ?? true });
  const figures = await picturesOf(tree);
  const { bytes, messages } = await printDocx(tree, { paper, now: now.toISOString(), figures });
  const styled = reference === undefined ? success(bytes) : await inStyleOf(reference, bytes);
  if (!styled.ok) return styled;
  return success({ files: [{ path: `${name}.docx`, bytes: styled.value }], messages });
};

/** The program that draws is large, so that it is loaded only for a figure. */
async function picturesOf({ children }: DocumentTree): Promise<ReadonlyMap<number, Uint8Array>> {
  const nodes = children.filter((node) => node.type === 'figure');
  if (nodes.length === 0) return new Map();
  const { figurePng } = await import('./figure-png.ts');
  const pictures = nodes.map(
    async ({ number, figure }) => [number, await figurePng(figure)] as const,
  );
  return new Map(await Promise.all(pictures));
}

async function inStyleOf(reference: Uint8Array, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const { applyReference } = await import('./apply-reference.ts');
  return applyReference(bytes, reference);
}
