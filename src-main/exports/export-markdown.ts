import { visibleReport } from '../../src-shared/document/visible-report.ts';
import { printMarkdown } from '../../src-shared/export/markdown/print-markdown.ts';
import { decodeBase64 } from '../../src-shared/file/base64.ts';
import { success } from '../documents/result.ts';
import type { Exporter } from './export-format.ts';
import { imageFileNames } from './image-file-names.ts';

/** Exports Markdown, with the images it shows in a folder beside it. */
export const exportMarkdown: Exporter = async ({ report, audience, name }) => {
  const { images } = visibleReport(report, audience);
  const markdown = printMarkdown(report, { audience });
  const shown = Array.from(markdown.matchAll(imageAddress), ([, sha = '']) => sha);
  const names = imageFileNames(new Set(shown), images);
  const folder = `${name}-images`;
  const text = markdown.replaceAll(imageAddress, (address, sha: string) => {
    const file = names.get(sha);
    return file === undefined ? address : `${addressPart(folder)}/${addressPart(file)}`;
  });
  const imageFiles = Array.from(names, ([sha, file]) => ({
    path: `${folder}/${file}`,
    bytes: decodeBase64(images[sha]?.data ?? ''),
  }));
  const document = { path: `${name}.md`, bytes: new TextEncoder().encode(text) };
  return success({ files: [document, ...imageFiles], messages: [] });
};

const imageAddress = /image:([0-9a-f]{64})/g;

/** Part of an address as it may stand in Markdown, where blanks and parentheses would end it. */
function addressPart(name: string): string {
  return encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29');
}
