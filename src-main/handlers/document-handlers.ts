import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { OpenDocument, Outcome } from '../../src-shared/ipc/messages.ts';
import { applyPatch, type ReportPatch } from '../../src-shared/ipc/report-patch.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { reportSchema } from '../../src-shared/report/schema.ts';
import type { AppContext } from '../app-context.ts';
import { holdsBytes } from '../documents/holds-bytes.ts';
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
  | 'recordPatch'
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
        const text = window.takeText();
        const start = await store.startScreen();
        return { ok: true, value: { kind: 'start', start, ...(text && { text }) } };
      }
      return { ok: true, value: { kind: 'document', document: document.value } };
    },
    createDocument: async ({ template, report, name }, window) => {
      const created =
        report === undefined
          ? await store.create(template)
          : await store.createFrom(report, {
              ...(template !== undefined && { template }),
              ...(name !== undefined && { name }),
            });
      return placeOpened(context, created, window);
    },
    openDocuments: async (_given, window) => openChosen(context, window),
    openRecent: async ({ recent }, window) =>
      placeOpened(context, await store.openRecent(recent), window),
    forgetRecent: async ({ recent }) => ({ ok: true, value: await store.forgetRecent(recent) }),
    openDropped: async ({ name, bytes, path }, window) => {
      // The file itself is edited, and not a copy of it. A page that makes up a path learns nothing by that.
      const isFile = path !== undefined && (await holdsBytes(context.disk, path, bytes));
      const asked = await (isFile ? store.lookAt(path) : store.lookAtBytes(name, bytes));
      if (asked !== undefined) return { ok: true, value: asked };
      const opened = isFile ? await store.open(path) : await store.openBytes(name, bytes);
      return placeOpened(context, opened, window);
    },
    recordChange: async ({ document, revision, report }, window) => {
      if (window.document() !== document) return notYours;
      const recorded = await store.recordChange(document, revision, report);
      showDocument(context, window);
      return recorded;
    },
    recordPatch: async ({ document, base, revision, patch }, window) => {
      if (window.document() !== document) return notYours;
      const report = patchedReport(store.read(document), base, patch);
      if (report === undefined) return { ok: true, value: false };
      const recorded = await store.recordChange(document, revision, report);
      showDocument(context, window);
      return recorded.ok ? { ok: true, value: true } : recorded;
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

/** The report after a patch of the revision `base`; undefined: it is at another revision, or the patch is for another. */
function patchedReport(
  open: Outcome<OpenDocument>,
  base: number,
  patch: ReportPatch,
): Report | undefined {
  if (!open.ok || open.value.revision !== base) return undefined;
  const { report } = open.value;
  const parsed = reportSchema.safeParse(applyPatch(report, patch));
  return parsed.success ? parsed.data : undefined;
}

/** The answer to a window that names a document it does not edit. */
export const notYours = {
  ok: false,
  message: 'This window does not edit that document.',
} as const;

async function openChosen(context: AppContext, window: AppWindow) {
  const paths = await askFiles(context, window, { isMultiple: true });
  const [only] = paths;
  // Of several nobody could be asked at the same moment.
  const asked = paths.length === 1 && only ? await context.store.lookAt(only) : undefined;
  if (asked !== undefined) return { ok: true, value: asked } as const;
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
