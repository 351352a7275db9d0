import { importMarkdown } from '../../src-shared/import/import-markdown.ts';
import type { TextWithImages } from './attach-images.ts';
import type { DecodedText } from './decode-text.ts';
import type { Disk } from './disk.ts';
import { type Result, success } from './result.ts';
import type { ReadOptions, ReadReport } from './read-report.ts';

/** Reads Markdown or plain text as a report, with the images that lie beside it. */
export async function readMarkdownReport(
  disk: Disk,
  path: string,
  { text, encoding }: DecodedText,
  options: ReadOptions,
): Promise<Result<ReadReport>> {
  const attached = await withImages(disk, path, text);
  const { report, origins, notUnderstood, messages } = importMarkdown(attached.text, options);
  return success({
    report: { ...report, images: attached.images },
    origins,
    notUnderstood,
    remarks: [
      ...(encoding === 'Windows-1252'
        ? [{ message: 'Not all of it is UTF-8: the rest was read as Windows-1252 (Latin-1).' }]
        : []),
      ...messages,
      ...attached.messages.map((message) => ({ message })),
    ],
  });
}

/** Finding images takes a second parser, which a text without any is spared. */
async function withImages(disk: Disk, path: string, text: string): Promise<TextWithImages> {
  if (!mayShowLocalImage(text)) return { text, images: {}, messages: [] };
  const { attachImages } = await import('./attach-images.ts');
  return attachImages(disk, path, text);
}

function mayShowLocalImage(text: string): boolean {
  if (!/!\[|<img\b/i.test(text)) return false;
  const local = text.replaceAll(/\bhttps?:\/\/[^\s<>"]+/gi, '');
  return /\.(?:png|jpe?g|gif|webp|svg)/i.test(local);
}
