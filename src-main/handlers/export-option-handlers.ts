import { basename } from 'node:path';
import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { AppContext } from '../app-context.ts';
import { readBytes } from '../documents/read-text.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { notYours } from './document-handlers.ts';

type OptionCommand = 'readExportOptions' | 'chooseReference' | 'forgetReference' | 'findSecrets';

/** The commands that an export is prepared with: what was chosen last, and what should not get out. */
export function exportOptionHandlers(
  context: AppContext,
): Pick<Handlers<AppWindow>, OptionCommand> {
  const { host, disk, store, exportOptions } = context;
  const reportOf = (document: string): string | undefined => {
    const read = store.read(document);
    return read.ok ? read.value.report.id : undefined;
  };
  return {
    readExportOptions: async ({ document }, window) => {
      if (window.document() !== document) return notYours;
      const report = reportOf(document);
      const { reference, ...choices } = report === undefined ? {} : exportOptions.read(report);
      const name = reference === undefined ? {} : { reference: basename(reference) };
      return { ok: true, value: { ...choices, ...name } };
    },
    chooseReference: async ({ document }, window) => {
      const report = reportOf(document);
      if (window.document() !== document || report === undefined) return notYours;
      const filters = [{ name: 'Word document', endings: ['docx', 'dotx'] }];
      const dialog = { title: 'Take Styles From', filters, isMultiple: false };
      const [path] = await host.showOpenDialog(dialog, window.host);
      if (path === undefined) return { ok: true, value: undefined };
      const read = await readBytes(disk, path);
      if (!read.ok) return { ok: false, message: `${basename(path)}: ${read.failure.message}` };
      const { referenceProblem } = await import('../exports/apply-reference.ts');
      const problem = referenceProblem(read.value);
      if (problem !== undefined) return { ok: false, message: `${basename(path)}: ${problem}` };
      await exportOptions.remember(report, { reference: path });
      return { ok: true, value: basename(path) };
    },
    forgetReference: async ({ document }, window) => {
      const report = reportOf(document);
      if (window.document() !== document || report === undefined) return notYours;
      await exportOptions.forgetReference(report);
      return { ok: true, value: undefined };
    },
    findSecrets: async ({ document, report }, window) => {
      if (window.document() !== document) return notYours;
      // Its rules are large, and not needed until something is handed on.
      const { findMoreSecrets } = await import('../exports/find-more-secrets.ts');
      return { ok: true, value: await findMoreSecrets(report) };
    },
  };
}
