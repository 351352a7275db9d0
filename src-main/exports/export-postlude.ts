import { visibleReport } from '../../src-shared/document/visible-report.ts';
import { writeKnownPostlude, writePostlude } from '../../src-shared/file/write-postlude.ts';
import { success } from '../documents/result.ts';
import type { Exporter } from './export-format.ts';

/** Exports the report's own file, whole, or for an external audience what that audience may see. */
export const exportPostlude: Exporter = async ({ report, audience, name }) => {
  const text =
    audience === 'external'
      ? writeKnownPostlude(visibleReport(report, audience))
      : writePostlude(report);
  const bytes = new TextEncoder().encode(text);
  return success({ files: [{ path: `${name}.postlude`, bytes }], messages: [] });
};
