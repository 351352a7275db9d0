import { extname } from 'node:path';
import { importForeignText } from '../../src-shared/import/import-foreign-text.ts';
import type { TextOptions } from '../../src-shared/import/read-any-text.ts';
import type { TextWithImages } from './attach-images.ts';
import type { DecodedText } from './decode-text.ts';
import type { Disk } from './disk.ts';
import type { ReadOptions, ReadReport } from './read-report.ts';
import { failed, type Remark, type Result, success } from './result.ts';

/** Reads a text of any kind (Markdown, chat, log, JSON, table) as a report, with the images that lie beside it. */
export async function readTextReport(
  disk: Disk,
  path: string,
  { text, encoding }: DecodedText,
  options: ReadOptions,
): Promise<Result<ReadReport>> {
  const attached = await withImages(disk, path, text);
  const reading = await readText(attached.text, { ...options, name: path });
  if ('refused' in reading) return failed(reading.refused);
  const { report, origins, notUnderstood, source, messages } = reading;
  return success({
    report: { ...report, images: attached.images },
    origins,
    notUnderstood,
    remarks: [
      ...(encoding === 'Windows-1252' ? [decoded] : []),
      ...(source.kind === 'markdown' ? [] : [{ message: `Read as ${source.name}.` }]),
      ...messages,
      ...attached.messages.map((message) => ({ message })),
    ],
  });
}

async function readText(text: string, options: TextOptions) {
  const foreign = importForeignText(text, options);
  if (foreign) return foreign;
  const { importText } = await import('../../src-shared/import/import-text.ts');
  return importText(text, options);
}

const decoded: Remark = {
  message: 'Not all of it is UTF-8: the rest was read as Windows-1252 (Latin-1).',
};

/** A text with the images that lie beside it. Finding them takes a second parser, which a text without any is spared. */
export async function withImages(disk: Disk, path: string, text: string): Promise<TextWithImages> {
  const isData = /^\.(?:csv|tsv|json|jsonl|ndjson|log)$/i.test(extname(path));
  if (isData || !mayShowLocalImage(text)) return { text, images: {}, messages: [] };
  const { attachImages } = await import('./attach-images.ts');
  return attachImages(disk, path, text);
}

function mayShowLocalImage(text: string): boolean {
  if (!/!\[|<img\b/i.test(text)) return false;
  const local = text.replaceAll(/\bhttps?:\/\/[^\s<>"]+/gi, '');
  return /\.(?:png|jpe?g|gif|webp|svg)/i.test(local);
}
