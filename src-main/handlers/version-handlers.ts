import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { AppContext } from '../app-context.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { askFiles } from './ask-files.ts';
import { notYours } from './document-handlers.ts';

type VersionCommand = 'listVersions' | 'readVersion' | 'readOther';

/** The commands that look at other versions of a document and at other files. */
export function versionHandlers(context: AppContext): Pick<Handlers<AppWindow>, VersionCommand> {
  const { store } = context;
  return {
    listVersions: async ({ document }, window) =>
      window.document() === document ? store.listVersions(document) : notYours,
    readVersion: async ({ document, version }, window) =>
      window.document() === document ? store.readVersion(document, version) : notYours,
    readOther: async (_given, window) => {
      const [path] = await askFiles(context, window, { isMultiple: false });
      return path === undefined ? { ok: true, value: undefined } : store.readOther(path);
    },
  };
}
