import { composeDocument } from '../../src-shared/document/compose-document.ts';
import { visibleReport } from '../../src-shared/document/visible-report.ts';
import { printMarkdown } from '../../src-shared/export/markdown/print-markdown.ts';
import { decodeBase64, encodeBase64 } from '../../src-shared/file/base64.ts';
import { figureFileName } from '../../src-shared/markdown/figure-line.ts';
import { writeSvg } from '../../src-shared/timeline/figure/write-svg.ts';
import { success } from '../documents/result.ts';
import type { ExportedFile, Exporter, ExportJob } from './export-format.ts';
import { imageFileNames } from './image-file-names.ts';

/** Exports Markdown, with the images and figures it shows in a folder beside it or in itself. */
export const exportMarkdown: Exporter = async (job) => {
  const { name, inlineImages } = job;
  const folder = `${name}-images`;
  const figures = figuresOf(job, folder);
  const addresses = new Map(
    figures.map(({ number, file }) => [number, inlineImages ? dataAddress(file) : address(file)]),
  );
  const { text, images } = withImages(job, folder, (number) => addresses.get(number) ?? '');
  const document = { path: `${name}.md`, bytes: new TextEncoder().encode(text) };
  const beside = inlineImages ? [] : [...images, ...figures.map(({ file }) => file)];
  return success({ files: [document, ...beside], messages: [] });
};

type FigureFile = { readonly number: number; readonly file: ExportedFile };

function figuresOf({ report, audience, figure }: ExportJob, folder: string): readonly FigureFile[] {
  if (figure === false) return [];
  const { children } = composeDocument(report, { audience, figure: true });
  return children.flatMap((node) => {
    if (node.type !== 'figure') return [];
    const bytes = new TextEncoder().encode(writeSvg(node.figure.drawing));
    return [
      { number: node.number, file: { path: `${folder}/${figureFileName(node.number)}`, bytes } },
    ];
  });
}

type TextWithImages = { readonly text: string; readonly images: readonly ExportedFile[] };

/** The text with addresses that can be fetched, and the files of its images where they are not in it. */
function withImages(
  { report, audience, figure, inlineImages }: ExportJob,
  folder: string,
  figureAddress: (number: number) => string,
): TextWithImages {
  const { images } = visibleReport(report, audience);
  const markdown = printMarkdown(report, {
    audience,
    ...(figure !== false && { figureAddress }),
  });
  const shown = Array.from(markdown.matchAll(imageAddress), ([, sha = '']) => sha);
  const names = imageFileNames(new Set(shown), images);
  const files = new Map(
    Array.from(names, ([sha, file]) => [
      sha,
      { path: `${folder}/${file}`, bytes: decodeBase64(images[sha]?.data ?? '') },
    ]),
  );
  const text = markdown.replaceAll(imageAddress, (written, sha: string) => {
    const file = files.get(sha);
    const image = images[sha];
    if (file === undefined || image === undefined) return written;
    return inlineImages ? `data:${image.mediaType};base64,${image.data}` : address(file);
  });
  return { text, images: [...files.values()] };
}

const imageAddress = /image:([0-9a-f]{64})/g;

/** The address of a file beside the document, in which blanks and parentheses would end it. */
function address({ path }: ExportedFile): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29'))
    .join('/');
}

function dataAddress({ bytes }: ExportedFile): string {
  return `data:image/svg+xml;base64,${encodeBase64(bytes)}`;
}
