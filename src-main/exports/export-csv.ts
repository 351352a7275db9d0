import { printCsv } from '../../src-shared/export/csv/print-csv.ts';
import { success } from '../documents/result.ts';
import type { Exporter } from './export-format.ts';

/** Exports the events of the timelines as a table. */
export const exportCsv: Exporter = async ({ report, audience, name }) => {
  const bytes = new TextEncoder().encode(printCsv(report, audience));
  return success({ files: [{ path: `${name}.csv`, bytes }], messages: [] });
};
