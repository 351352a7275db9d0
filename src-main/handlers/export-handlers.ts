import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import type { AppContext } from '../app-context.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { notYours } from './document-handlers.ts';
import { exportDocument } from './export-document.ts';

type ExportCommand = 'startExport' | 'cancelExport' | 'openExported' | 'revealExported';

const done: Outcome<undefined> = { ok: true, value: undefined };
const unknownFile = { ok: false, message: 'That file is not known any more.' } as const;

/** The commands that export and show what was exported. */
export function exportHandlers(context: AppContext): Pick<Handlers<AppWindow>, ExportCommand> {
  const { host, exported } = context;
  const running = new Map<string, AbortController>();
  return {
    startExport: async ({ document, report, export: id, request }, window) => {
      if (window.document() !== document) return notYours;
      if (running.has(id)) return { ok: false, message: 'This export is running already.' };
      const controller = new AbortController();
      running.set(id, controller);
      window.host.onClosed(() => controller.abort());
      try {
        const { signal } = controller;
        return await exportDocument(context, window, { document, report, id, request, signal });
      } finally {
        running.delete(id);
      }
    },
    cancelExport: async ({ export: id }) => {
      running.get(id)?.abort();
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
