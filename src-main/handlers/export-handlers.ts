import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import type { AppContext } from '../app-context.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { notYours } from './document-handlers.ts';
import { draftEmail } from './draft-email.ts';
import { exportDocument } from './export-document.ts';
import type { RunningExports } from './running-exports.ts';

type ExportCommand =
  | 'startExport'
  | 'draftEmail'
  | 'cancelExport'
  | 'openExported'
  | 'revealExported';

const done: Outcome<undefined> = { ok: true, value: undefined };
const unknownFile = { ok: false, message: 'That file is not known any more.' } as const;

/** The commands that export and show what was exported. */
export function exportHandlers(
  context: AppContext,
  exports: RunningExports,
): Pick<Handlers<AppWindow>, ExportCommand> {
  const { host, exported } = context;
  return {
    startExport: async ({ document, report, export: id, request }, window) => {
      if (window.document() !== document) return notYours;
      const result = exports.run(id, (controller) => {
        const { signal } = controller;
        window.host.onClosed(() => controller.abort());
        return exportDocument(context, window, { document, report, id, request, signal });
      });
      return result ?? { ok: false, message: 'This export is running already.' };
    },
    draftEmail: async ({ document, report, export: id, request }, window) => {
      if (window.document() !== document) return notYours;
      const result = exports.run(id, (controller) => {
        const { signal } = controller;
        window.host.onClosed(() => controller.abort());
        return draftEmail(context, window, { document, report, id, request, signal });
      });
      return result ?? { ok: false, message: 'This export is running already.' };
    },
    cancelExport: async ({ export: id }) => {
      exports.stop(id);
      return done;
    },
    openExported: async ({ file }) => {
      const path = exported.path(file);
      if (path === undefined) return unknownFile;
      const message = await host.openPath(path);
      return message === undefined ? done : { ok: false, message };
    },
    revealExported: async ({ file }) => {
      const path = exported.path(file);
      if (path === undefined) return unknownFile;
      await host.revealPath(path);
      return done;
    },
  };
}
