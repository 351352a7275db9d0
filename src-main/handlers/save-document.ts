import { extname, join } from 'node:path';
import type { Outcome, SaveResult } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { AppContext } from '../app-context.ts';
import type { SaveOptions, SaveOutcome } from '../documents/document-store.ts';
import { fileIdentity } from '../documents/file-identity.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { showDocument } from '../windows/show-document.ts';

/** What is saved, and how. */
export type SaveRequest = {
  readonly id: string;
  readonly revision: number;
  readonly report: Report;
  readonly how: 'save' | 'save-as' | 'save-copy';
};

const cancelled: Outcome<SaveResult> = { ok: true, value: { kind: 'cancelled' } };

/** Saves a document and asks what has to be asked: for a name, and about a file that changed on the disk. */
export async function saveDocument(
  context: AppContext,
  window: AppWindow,
  request: SaveRequest,
): Promise<Outcome<SaveResult>> {
  const target = request.how === 'save' ? undefined : await askTarget(context, window, request);
  if (request.how !== 'save' && target === undefined) return cancelled;
  const result = await saveTo(context, window, request, target === undefined ? {} : { target });
  showDocument(context, window);
  return result;
}

async function saveTo(
  context: AppContext,
  window: AppWindow,
  request: SaveRequest,
  options: SaveOptions,
): Promise<Outcome<SaveResult>> {
  const saved = await store(context, request, options);
  if (!saved.ok) return saved;
  const { value } = saved;
  switch (value.kind) {
    case 'saved':
      return { ok: true, value };
    case 'conflict': {
      const onConflict = await askConflict(context, window, value.name);
      if (onConflict === 'cancel') return cancelled;
      return saveTo(context, window, request, { ...options, onConflict });
    }
    case 'needs-name': {
      const target = await askTarget(context, window, request);
      if (target === undefined) return cancelled;
      return saveTo(context, window, request, { ...options, target });
    }
    default:
      return value satisfies never;
  }
}

function store(
  { store: documents }: AppContext,
  { id, revision, report, how }: SaveRequest,
  options: SaveOptions,
): Promise<Outcome<SaveOutcome>> {
  return how === 'save-copy' && options.target !== undefined
    ? documents.saveCopy(id, revision, report, options.target)
    : documents.save(id, revision, report, options);
}

async function askTarget(
  context: AppContext,
  window: AppWindow,
  { id, how }: SaveRequest,
): Promise<string | undefined> {
  const { host } = context;
  const document = context.store.describe(id);
  if (document === undefined) return undefined;
  const chosen = await host.showSaveDialog(
    {
      title: how === 'save-copy' ? 'Save a Copy' : 'Save Report',
      button: 'Save',
      path: document.path ?? join(host.folders.documents, document.suggestedName),
      filters: [{ name: 'Postlude report', endings: ['postlude'] }],
    },
    window.host,
  );
  if (chosen === undefined || extname(chosen).toLowerCase() === '.postlude') return chosen;
  return askReplacement(context, window, `${chosen}.postlude`);
}

/** The dialog was asked about another name. */
async function askReplacement(
  { host, disk }: AppContext,
  window: AppWindow,
  path: string,
): Promise<string | undefined> {
  const there = await fileIdentity(disk, path).catch(() => undefined);
  if (there === undefined) return path;
  const answer = await host.ask(
    {
      message: `Replace ${path}?`,
      detail: 'There is a file of this name.',
      choices: [
        { id: 'replace', label: 'Replace' },
        { id: 'cancel', label: 'Cancel' },
      ],
      cancel: 'cancel',
    },
    window.host,
  );
  return answer === 'replace' ? path : undefined;
}

async function askConflict({ host }: AppContext, window: AppWindow, name: string) {
  return host.ask<'keep-both' | 'overwrite' | 'cancel'>(
    {
      message: `${name} was changed by another program.`,
      detail:
        'Keep Both saves your version and puts the other one beside it. Overwrite saves yours and keeps the other one among the versions.',
      choices: [
        { id: 'keep-both', label: 'Keep Both' },
        { id: 'overwrite', label: 'Overwrite' },
        { id: 'cancel', label: 'Cancel' },
      ],
      cancel: 'cancel',
    },
    window.host,
  );
}
