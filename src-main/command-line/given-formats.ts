import { type ExportFormat, isExportFormat } from '../exports/export-format.ts';
import type { GivenOptions } from './parse-arguments.ts';

/** The words of a list of formats, as in `md, DOCX`. */
export function formatNames(list: string): readonly string[] {
  const words = list.split(',').map((word) => word.trim().toLowerCase().replace(/^\./, ''));
  return words.filter((word) => word !== '');
}

/** The formats that are asked for, each once, in the order given; DOCX where none is. */
export function givenFormats(options: GivenOptions): readonly ExportFormat[] {
  return [...new Set(formatNames(options.get('to') ?? 'docx').filter(isExportFormat))];
}
