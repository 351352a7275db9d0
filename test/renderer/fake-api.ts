import type { Api } from '../../src-renderer/api.ts';
import { createBridge } from '../../src-shared/ipc/bridge.ts';
import type {
  CommandArguments,
  CommandName,
  EventName,
  Events,
} from '../../src-shared/ipc/contract.ts';
import type {
  OpenDocument,
  Outcome,
  RecentDocument,
  Settings,
  StartScreen,
} from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { buildReport } from '../unit/report/build-report.ts';

/** A call that the page made. */
export type Call = { readonly name: CommandName; readonly given: unknown };

/** A main process in the page's memory. */
export type FakeApi = {
  readonly api: Api;
  /** Everything asked of it, in order, but for what only reads. */
  readonly calls: Call[];
  /** What it was asked to do by this name. */
  readonly given: <Name extends CommandName>(name: Name) => readonly CommandArguments<Name>[];
  readonly send: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  /** Answers a command with something else from now on. */
  readonly answer: (name: CommandName, reply: (given: never) => Outcome<unknown>) => void;
};

const settings: Settings = {
  author: 'Ada Byron',
  affiliation: 'Payments',
  zone: 'UTC',
  paper: 'a4',
  template: 'classic',
  theme: 'system',
  keptVersions: 50,
  keptDays: 30,
  personalWords: [],
  panes: { outline: true, preview: true, outlineWidth: 212, previewWidth: 352 },
};

export const recent: RecentDocument = {
  id: 'recent-1',
  name: 'queue.postlude',
  folder: '~/reports',
  title: 'Queue stood still',
  severity: 'SEV2',
  status: 'in-review',
  date: '2024-05-09',
  openedAt: '2024-05-10T08:00:00Z',
};

export const emptyStart: StartScreen = { recents: [], recovered: [] };

/** A document as the main process gives it. */
export function openDocument(report: Report, parts: Partial<OpenDocument> = {}): OpenDocument {
  return { id: 'document-1', report, revision: 0, isSaved: true, remarks: [], ...parts };
}

/** A window that shows what is given; every command works unless a test says otherwise. */
export function fakeApi(shown: StartScreen | OpenDocument = emptyStart): FakeApi {
  const calls: Call[] = [];
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const ok = (value?: unknown): Outcome<unknown> => ({ ok: true, value });
  const start = 'recents' in shown ? shown : emptyStart;
  const content =
    'recents' in shown ? { kind: 'start', start: shown } : { kind: 'document', document: shown };
  const opened = openDocument(buildReport(), { id: 'document-2' });
  const saved = (given: CommandArguments<'saveDocument'>) =>
    ok({ kind: 'saved', name: 'checkout.postlude', revision: given.revision });
  const replies = new Map<CommandName, (given: never) => Outcome<unknown>>([
    ['loadWindow', () => ok(content)],
    ['createDocument', () => ok(opened)],
    ['openDocuments', () => ok(opened)],
    ['openRecent', () => ok(opened)],
    ['openDropped', () => ok(opened)],
    ['openRecovered', () => ok(opened)],
    ['forgetRecent', () => ok({ ...start, recents: [] })],
    ['discardRecovered', () => ok({ ...start, recovered: [] })],
    ['saveDocument', saved],
    ['revertDocument', () => ok(opened)],
    ['listVersions', () => ok([])],
    ['readExportOptions', () => ok({})],
    ['findSecrets', () => ok([])],
    ['listTemplates', () => ok([])],
    ['saveTemplate', () => ok([])],
    ['removeTemplate', () => ok([])],
    ['readSettings', () => ok(settings)],
    [
      'changeSettings',
      (given: CommandArguments<'changeSettings'>) => ok({ ...settings, ...given.settings }),
    ],
  ]);
  const api = createBridge({
    call: async (name, given) => {
      calls.push({ name, given });
      const reply = replies.get(name) ?? (() => ok());
      return structuredClone(reply(given as never)) as never;
    },
    listen: (name, listener) => {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard.add(listener));
      return () => heard.delete(listener);
    },
    pathOf: () => undefined,
  });
  return {
    api,
    calls,
    given: (name) => calls.filter((call) => call.name === name).map((call) => call.given as never),
    send: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never);
    },
    answer: (name, reply) => replies.set(name, reply),
  };
}
