import type { Report } from '../../src-shared/report/report.ts';
import { tellSafety } from '../recovery/journal-changes.ts';
import type { DocumentState } from './document-state.ts';
import { explainDiskError } from './explain-disk-error.ts';
import type { StoreParts } from './store-parts.ts';

/** Keeps a version of a report that is safe elsewhere; that it cannot be kept is told, and nothing more. */
export async function keepVersion(
  parts: StoreParts,
  state: DocumentState,
  report: Report,
): Promise<void> {
  try {
    await parts.history.keep(report);
  } catch (error) {
    const { message } = explainDiskError(error, 'written');
    tellSafety(parts, state, `Saved, but not kept as an earlier version. ${message}`);
  }
}
