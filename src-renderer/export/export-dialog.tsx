import './export.css';
import { useEffect, useState } from 'react';
import type { Events } from '../../src-shared/ipc/contract.ts';
import type { ExportRequest, ExportResult } from '../../src-shared/ipc/messages.ts';
import { answered } from '../api.ts';
import { useDocument, useSession } from '../state/use-session.ts';
import { closeDialog } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportedFiles } from './exported-files.tsx';

type Exported = Extract<ExportResult, { kind: 'exported' }>;
type Progress = Pick<Events['exportProgressed'], 'done' | 'total' | 'doing'>;

/** Where the dialog stands: asking, at work, or done. */
type Stage =
  | { readonly kind: 'asking'; readonly problem?: string }
  | { readonly kind: 'working'; readonly id: string; readonly progress?: Progress }
  | { readonly kind: 'done'; readonly result: Exported };

/** Asks what to export, shows how far it is, and then where the files are. */
export function ExportDialog() {
  const session = useSession();
  const { api, view } = session;
  const document = useDocument();
  const [request, setRequest] = useState<ExportRequest>(firstRequest);
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });

  useEffect(() => {
    void answered(api.readSettings({})).then((outcome) => {
      if (outcome.ok) setRequest((present) => ({ ...present, paper: outcome.value.paper }));
    });
    return api.on('exportProgressed', ({ export: id, ...progress }) => {
      setStage((now) => (now.kind === 'working' && now.id === id ? { ...now, progress } : now));
    });
  }, [api]);

  const start = async () => {
    const id = session.newId();
    setStage({ kind: 'working', id });
    const { id: documentId, history } = document.state.getState();
    const { report } = history;
    const call = api.startExport({ document: documentId, report, export: id, request });
    const outcome = await answered(call);
    if (!outcome.ok) return setStage({ kind: 'asking', problem: outcome.message });
    if (outcome.value.kind === 'cancelled') return setStage({ kind: 'asking' });
    setStage({ kind: 'done', result: outcome.value });
    session.announce('Export finished');
  };
  const cancel = () => {
    if (stage.kind === 'working') void answered(api.cancelExport({ export: stage.id }));
  };
  const close = () => {
    cancel();
    closeDialog(view);
  };

  switch (stage.kind) {
    case 'asking':
      return (
        <Dialog
          title="Export"
          onClose={close}
          footer={
            <>
              <Button onPress={close}>Cancel</Button>
              <Button
                look="primary"
                isEnabled={request.formats.length > 0}
                onPress={() => void start()}
              >
                Export…
              </Button>
            </>
          }
        >
          {stage.problem === undefined ? undefined : (
            <p className="export-problem" role="alert">
              {stage.problem}
            </p>
          )}
          <ExportForm request={request} onChange={setRequest} />
        </Dialog>
      );
    case 'working':
      return (
        <Dialog title="Exporting" onClose={close} footer={<Button onPress={cancel}>Stop</Button>}>
          <ExportProgress progress={stage.progress} />
        </Dialog>
      );
    case 'done':
      return (
        <Dialog
          title="Exported"
          onClose={close}
          footer={
            <Button look="primary" onPress={close}>
              Done
            </Button>
          }
        >
          <ExportedFiles result={stage.result} />
        </Dialog>
      );
  }
}

const firstRequest: ExportRequest = { formats: ['docx'], audience: 'internal', paper: 'a4' };

function ExportProgress({ progress }: { readonly progress: Progress | undefined }) {
  if (progress === undefined) return <progress aria-label="Export" />;
  return (
    <>
      <progress aria-label="Export" value={progress.done} max={progress.total} />
      <p className="hint">{progress.doing}</p>
    </>
  );
}
