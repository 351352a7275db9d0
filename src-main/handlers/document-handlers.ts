import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { AppContext } from '../app-context.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { placeOpened } from '../windows/place-document.ts';
import { showDocument } from '../windows/show-document.ts';
import { askFiles } from './ask-files.ts';
import { saveDocument } from './save-document.ts';

type DocumentCommand =
  | 'loadWindow'
  | 'createDocument'
  | 'openDocuments'
  | 'openRecent'
  | 'forgetRecent'
  | 'openDropped'
  | 'recordChange'
  | 'saveDocument'
  | 'revertDocument'
  | 'openRecovered'
  | 'discardRecovered';

/** The commands that open, keep and save documents. A window may touch its own document only. */
export function documentHandlers(context: AppContext): Pick<Handlers<AppWindow>, DocumentCommand> {
  const { store } = context;
  return {
    loadWindow: async (_given, window) => {
      const id = window.document();
      const document = id === undefined ? undefined : store.read(id);
      if (document === undefined || !document.ok) {
        return { ok: true, value: { kind: 'start', start: await store.startScreen() } };
      }
      return { ok: true, value: { kind: 'document', document: document.value } };
    },
    createDocument: async ({ template }, window) =>
      placeOpened(context, await store.create(template), window),
    openDocuments: async (_given, window) => openChosen(context, window),
    openRecent: async ({ recent }, window) =>
      placeOpened(context, await store.openRecent(recent), window),
    forgetRecent: async ({ recent }) => ({ ok: true, value: await store.forgetRecent(recent) }),
    openDropped: async ({ name, bytes }, window) =>
      placeOpened(context, await store.openBytes(name, bytes), window),
    recordChange: async ({ document, revision, report }, window) => {
      if (window.document() !== document) return notYours;
      const recorded = await store.recordChange(document, revision, report);
      showDocument(context, window);
      return recorded;
    },
    saveDocument: async ({ document, revision, report, how }, window) => {
      if (window.document() !== document) return notYours;
      return saveDocument(context, window, { id: document, revision, report, how });
    },
    revertDocument: async ({ document }, window) => {
      if (window.document() !== document) return notYours;
      const reverted = await store.revert(document);
      showDocument(context, window);
      return reverted;
    },
    openRecovered: async ({ recovered }, window) =>
      placeOpened(context, await store.openRecovered(recovered), window),
    discardRecovered: async ({ recovered }) => ({
      ok: true,
      value: await store.discardRecovered(recovered),
    }),
  };
}

/** The answer to a window that names a document it does not edit. */
export const notYours = {
  ok: false,
  message: 'This window does not edit that document.',
} as const;

async function openChosen(context: AppContext, window: AppWindow) {
  const paths = await askFiles(context, window, { isMultiple: true });
  const opened = await Promise.all(paths.map((path) => context.store.open(path)));
  const refusals = opened.flatMap((each) => (each.ok ? [] : [each.message]));
  let shown: Awaited<ReturnType<typeof placeOpened>> = { ok: true, value: undefined };
  for (const each of opened) {
    const placed = await placeOpened(context, each, window);
    if (placed.ok && placed.value !== undefined) shown = placed;
  }
  // A document for this window matters more than a refusal of another file, which a dialog tells.
  if (refusals.length === 0) return shown;
  const message = refusals.join('\n');
  if (shown.ok && shown.value === undefined) return { ok: false, message } as const;
  return shown;
}
