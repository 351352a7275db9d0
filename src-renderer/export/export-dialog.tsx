import './export.css';
import { useState } from 'react';
import { prepareReport } from '../../src-shared/document/prepare-report.ts';
import type { ExportRequest } from '../../src-shared/ipc/messages.ts';
import { copyMarkdown, copyRichText } from '../commands/copy-report.ts';
import { useDocument, useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { ExportForm } from './export-form.tsx';
import { ExportStages } from './export-stages.tsx';
import { ExportWarnings } from './export-warnings.tsx';
import { OutgoingList } from './outgoing-list.tsx';
import { useChosenLast } from './use-chosen-last.ts';
import { useExport } from './use-export.ts';

const titles = { asking: 'Export', working: 'Exporting', done: 'Exported' };

const firstRequest: ExportRequest = { formats: ['docx'], audience: 'internal', paper: 'a4' };

/** Asks what to export and for whom, with what was chosen last for this report. */
export function ExportDialog() {
  const session = useSession();
  const { api } = session;
  const document = useDocument();
  const running = useExport();
  const [request, setRequest] = useState<ExportRequest>(firstRequest);
  const [reference, setReference] = useState<string>();

  useChosenLast(({ paper, request: last, reference: named }) => {
    setRequest((present) => ({ ...present, ...(paper && { paper }), ...last }));
    setReference(named);
  });

  const copy = (how: typeof copyRichText) => {
    const { report } = document.state.getState().history;
    return how(session, prepareReport(report, request), request.audience);
  };
  const start = () =>
    running.start((given) => api.startExport({ ...given, request }), 'Export finished');

  return (
    <ExportStages
      running={running}
      titles={titles}
      actions={
        <>
          <Button onPress={() => void copy(copyRichText)}>Copy as rich text</Button>
          <Button onPress={() => void copy(copyMarkdown)}>Copy as Markdown</Button>
          <span className="footer-gap" />
          <Button onPress={running.close}>Cancel</Button>
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
      <ExportWarnings audience={request.audience} />
      <ExportForm
        request={request}
        onChange={setRequest}
        reference={reference}
        onReference={setReference}
      />
      <OutgoingList audience={request.audience} />
    </ExportStages>
  );
}
