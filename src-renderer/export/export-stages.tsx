import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ExportedFiles } from './exported-files.tsx';
import type { Progress, RunningExport } from './use-export.ts';

type ExportStagesProps = {
  readonly running: RunningExport;
  readonly titles: { readonly asking: string; readonly working: string; readonly done: string };
  /** The button that begins, and what stands before it. */
  readonly actions: ReactNode;
  /** What is asked. */
  readonly children: ReactNode;
};

/** A dialog that asks, shows how far the work is, and then where the files are. */
export function ExportStages({ running, titles, actions, children }: ExportStagesProps) {
  const { stage, cancel, close } = running;
  switch (stage.kind) {
    case 'asking':
      return (
        <Dialog title={titles.asking} isWide onClose={close} footer={actions}>
          {stage.problem === undefined ? undefined : (
            <p className="export-problem" role="alert">
              {stage.problem}
            </p>
          )}
          {children}
        </Dialog>
      );
    case 'working':
      return (
        <Dialog
          title={titles.working}
          onClose={close}
          footer={<Button onPress={cancel}>Stop</Button>}
        >
          <ExportProgress progress={stage.progress} />
        </Dialog>
      );
    case 'done':
      return (
        <Dialog
          title={titles.done}
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

function ExportProgress({ progress }: { readonly progress: Progress | undefined }) {
  if (progress === undefined) return <progress aria-label="Export" />;
  return (
    <>
      <progress aria-label="Export" value={progress.done} max={progress.total} />
      <p className="hint">{progress.doing}</p>
    </>
  );
}
