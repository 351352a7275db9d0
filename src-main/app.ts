import { answerCall } from '../src-shared/ipc/answer-call.ts';
import type { AppContext } from './app-context.ts';
import type { Disk } from './documents/disk.ts';
import type { ThisProcess } from './documents/document-store.ts';
import { openDocumentStore } from './documents/open-document-store.ts';
import type { ReportExport } from './exports/export-in-thread.ts';
import { exportReport as exportHere } from './exports/export-report.ts';
import { createExportedFiles } from './exports/exported-files.ts';
import { createHandlers } from './handlers/handlers.ts';
import { createRunningExports } from './handlers/running-exports.ts';
import type { Host } from './host.ts';
import { createMenuBar, firstMenu } from './menu/menu-bar.ts';
import { openExportOptions } from './settings/export-options-file.ts';
import { openSettings } from './settings/settings-file.ts';
import { openWindowStates } from './settings/window-states.ts';
import { openTemplates } from './templates/template-file.ts';
import type { AppWindow } from './windows/app-window.ts';
import { createClosing } from './windows/closing.ts';
import { createPageFlushes } from './windows/flush-page.ts';
import { listenToHost } from './windows/listen-to-host.ts';
import { offerReload } from './windows/offer-reload.ts';
import { createPlaceMemory } from './windows/place-memory.ts';
import { tellChangeOnDisk } from './windows/tell-change-on-disk.ts';
import { tellStoreEvent } from './windows/tell-store-event.ts';
import { createWindows, type WindowEvents } from './windows/windows.ts';

/** What the program needs besides its host. */
export type AppParts = {
  readonly disk: Disk;
  readonly process: ThisProcess;
  /** Turns a report into the files of a format in a thread of its own; absent: in this one. */
  readonly exportReport?: ReportExport;
};

/** Starts the program: the same in every host. Ends when its first window is open. */
export async function startApp(host: Host, parts: AppParts): Promise<void> {
  const context = await createContext(host, parts, {
    answer: (window, name, given) => answer(window, name, given),
    mayClose: (window) => closing.mayClose(window),
    closed: (window) => closed(window),
    focused: (window) => {
      menuBar.update();
      quietly(tellChangeOnDisk(context, window));
    },
    pageGone: (window) => quietly(offerReload(context, window)),
    moved: (window) => places.moved(window),
  });
  const { store, windows } = context;
  const menuBar = createMenuBar(context);
  const places = createPlaceMemory(context);
  const flushes = createPageFlushes(host.newId);
  const exports = createRunningExports();
  const heart = setInterval(() => quietly(store.beat()), beatMs).unref();
  const closing = createClosing(context, {
    flushes,
    places,
    end: async () => {
      clearInterval(heart);
      await exports.end();
      await store.end();
    },
  });
  const handlers = createHandlers(context, {
    ...{ flushes, exports },
    close: closing.close,
    updateMenu: menuBar.update,
  });
  const answer: WindowEvents['answer'] = async (caller, name, given) => {
    const outcome = await answerCall(handlers, { name, given, caller }, host.tellFault);
    if (outcome.ok && changesRecents.has(String(name))) quietly(menuBar.refresh());
    return outcome;
  };
  const closed = (window: AppWindow): void => {
    const document = window.document();
    // Closed without a question, as when its page crashed: the journal keeps what was not saved.
    if (document !== undefined) quietly(store.close(document, { discard: false }));
    menuBar.update();
    const isLast = windows.all().length === 0 && host.platform !== 'darwin';
    if (isLast && !closing.isQuitting()) host.quit();
  };
  const quietly = (work: Promise<unknown>): void => {
    work.catch(host.tellFault);
  };

  await listenToHost(context, closing);
  await menuBar.refresh();
}

/** Milliseconds between two signs of life, by which other processes know whose journals are in use. */
const beatMs = 15_000;

const changesRecents: ReadonlySet<string> = new Set([
  ...['openDocuments', 'openRecent', 'forgetRecent', 'openRecovered', 'saveDocument'],
]);

async function createContext(
  host: Host,
  { disk, process, exportReport = exportHere }: AppParts,
  events: WindowEvents,
): Promise<AppContext> {
  const { folders, now, newId } = host;
  const own = { disk, folder: folders.data, newId };
  const settings = await openSettings(own);
  const windowStates = await openWindowStates(own);
  const exportOptions = await openExportOptions(own);
  const templates = await openTemplates(own);
  const store = await openDocumentStore({
    ...{ disk, folders, now, newId, process },
    settings: settings.settings,
    templates: templates.templates,
    tell: (event) => tellStoreEvent({ store, windows }, event),
  });
  const windows = createWindows(host, windowStates, firstMenu, events);
  const exported = createExportedFiles(newId);
  const files = { settings, windowStates, exportOptions, templates };
  return { host, disk, store, ...files, windows, exported, exportReport };
}
