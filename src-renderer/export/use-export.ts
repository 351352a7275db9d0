import { useEffect, useState } from 'react';
import type { Events } from '../../src-shared/ipc/contract.ts';
import type { ExportResult, Outcome } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { answered } from '../api.ts';
import { useDocument, useSession } from '../state/use-session.ts';
import { closeDialog } from '../state/view-store.ts';

/** What an export has written. */
export type Exported = Extract<ExportResult, { kind: 'exported' }>;

/** How far an export is. */
export type Progress = Pick<Events['exportProgressed'], 'done' | 'total' | 'doing'>;

/** Where a dialog that exports stands: asking, at work, or done. */
export type Stage =
  | { readonly kind: 'asking'; readonly problem?: string }
  | { readonly kind: 'working'; readonly id: string; readonly progress?: Progress }
  | { readonly kind: 'done'; readonly result: Exported };

/** What an export is asked for: the document as it stands now, under an id of its own. */
export type ExportCall = (given: {
  readonly document: string;
  readonly report: Report;
  readonly export: string;
}) => Promise<Outcome<ExportResult>>;

/** A dialog's export from its first question to its files. */
export type RunningExport = {
  readonly stage: Stage;
  readonly start: (call: ExportCall, announcement: string) => Promise<void>;
  readonly cancel: () => void;
  /** Stops what is under way and closes the dialog. */
  readonly close: () => void;
};

/** Runs an export for a dialog, hears how far it is, and can stop it. */
export function useExport(): RunningExport {
  const session = useSession();
  const { api, view } = session;
  const document = useDocument();
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  useEffect(
    () =>
      api.on('exportProgressed', ({ export: id, ...progress }) => {
        setStage((now) => (now.kind === 'working' && now.id === id ? { ...now, progress } : now));
      }),
    [api],
  );
  const start: RunningExport['start'] = async (call, announcement) => {
    const id = session.newId();
    setStage({ kind: 'working', id });
    const { id: documentId, history } = document.state.getState();
    const outcome = await answered(
      call({ document: documentId, report: history.report, export: id }),
    );
    if (!outcome.ok) return setStage({ kind: 'asking', problem: outcome.message });
    if (outcome.value.kind === 'cancelled') return setStage({ kind: 'asking' });
    setStage({ kind: 'done', result: outcome.value });
    session.announce(announcement);
  };
  const cancel = () => {
    if (stage.kind === 'working') void answered(api.cancelExport({ export: stage.id }));
  };
  const close = () => {
    cancel();
    closeDialog(view);
  };
  return { stage, start, cancel, close };
}
