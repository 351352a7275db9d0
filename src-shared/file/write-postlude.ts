import type { Report } from '../report/report.ts';
import { reportSchema } from '../report/schema.ts';
import { arrange, namedOnly } from './arrange.ts';
import { fileSchema, fileVersion, keysOfLines } from './file-schema.ts';

/**
 * Writes a report as the text of a `.postlude` file: JSON with its keys in the order of the schema and
 * one value a line, Markdown of several lines as a list of them, images last, a newline at the end.
 */
export function writePostlude(report: Report): string {
  const { images, ...rest } = report;
  const file = arrange(
    { format: 'postlude', version: fileVersion, ...rest },
    fileSchema,
    splitLines,
  );
  const pictures = arrange({ images }, fileSchema, (_key, value) => value);
  return `${JSON.stringify(Object.assign({}, file, pictures), undefined, 2)}\n`;
}

/** The same for other people: without anything that this version of the program does not know. */
export function writeKnownPostlude(report: Report): string {
  return writePostlude(reportSchema.parse(namedOnly(report, reportSchema)));
}

function splitLines(key: string, value: unknown): unknown {
  const isLong = keysOfLines.has(key) && typeof value === 'string' && value.includes('\n');
  return isLong ? value.split('\n') : value;
}
