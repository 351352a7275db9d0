import './history.css';
import { useEffect, useState } from 'react';
import type { DocumentVersion } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { answered } from '../api.ts';
import { useDocument, useDocumentState, useReport, useSession } from '../state/use-session.ts';
import { closeDialog } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DiffView } from './diff-view.tsx';
import { momentWords } from './moment-words.ts';
import { VersionList } from './version-list.tsx';

/** The report that the present one is compared with. */
type Compared = { readonly name: string; readonly report: Report; readonly version?: string };

/** The kept versions of the report, or another file, beside the report as it is now. */
export function HistoryDialog() {
  const session = useSession();
  const { api, view } = session;
  const document = useDocument();
  const documentId = useDocumentState((state) => state.id);
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const present = useReport((report) => report);
  const [versions, setVersions] = useState<readonly DocumentVersion[]>();
  const [compared, setCompared] = useState<Compared>();
  const [problem, setProblem] = useState<string>();
  const close = () => closeDialog(view);

  useEffect(() => {
    void answered(api.listVersions({ document: documentId })).then((outcome) => {
      if (outcome.ok) setVersions(outcome.value);
      else setProblem(outcome.message);
    });
  }, [api, documentId]);

  const choose = async ({ id, savedAt }: DocumentVersion) => {
    const outcome = await answered(api.readVersion({ document: documentId, version: id }));
    if (!outcome.ok) return setProblem(outcome.message);
    setCompared({ name: momentWords(savedAt), report: outcome.value, version: id });
  };
  const chooseFile = async () => {
    const outcome = await answered(api.readOther({}));
    if (!outcome.ok) return setProblem(outcome.message);
    if (outcome.value !== undefined) setCompared(outcome.value);
  };
  const restore = ({ name, report }: Compared) => {
    document.edit(() => report, { label: `Restore ${name}` });
    session.announce(`Restored ${name}. Undo brings your text back.`);
    close();
  };

  return (
    <Dialog
      title="Versions"
      isWide
      onClose={close}
      footer={
        <>
          <span className="hint">Restoring can be undone.</span>
          <Button onPress={() => void chooseFile()}>Compare with a file…</Button>
          <Button
            look="primary"
            isEnabled={compared !== undefined && !isReadOnly}
            onPress={() => compared !== undefined && restore(compared)}
          >
            Restore
          </Button>
        </>
      }
    >
      {problem === undefined ? undefined : (
        <p className="history-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="history">
        <VersionList
          versions={versions}
          chosen={compared?.version}
          onChoose={(version) => void choose(version)}
        />
        {compared === undefined ? (
          <p className="hint">Choose a version to see what has changed since.</p>
        ) : (
          <DiffView name={compared.name} before={compared.report} after={present} />
        )}
      </div>
    </Dialog>
  );
}
