import './export.css';
import { useState } from 'react';
import { emailSubject } from '../../src-shared/export/email/email-summary.ts';
import { readRecipients } from '../../src-shared/export/email/read-recipients.ts';
import type { EmailRequest } from '../../src-shared/ipc/messages.ts';
import { useReport, useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AudienceChoice } from './audience-choice.tsx';
import { ContentOptions } from './content-options.tsx';
import { ExportStages } from './export-stages.tsx';
import { ExportWarnings } from './export-warnings.tsx';
import { type FormatId, FormatList } from './format-list.tsx';
import { OutgoingList } from './outgoing-list.tsx';
import { useChosenLast } from './use-chosen-last.ts';
import { useExport } from './use-export.ts';

const titles = { asking: 'Email draft', working: 'Drafting', done: 'Draft opened' };

const attachable: readonly FormatId[] = ['docx', 'pdf', 'md', 'html', 'ics', 'csv', 'postlude'];

const firstRequest: EmailRequest = { to: '', formats: ['docx'], audience: 'internal', paper: 'a4' };

/** Asks who gets the report by mail and what is attached, with what was chosen last for this report. */
export function EmailDialog() {
  const { api } = useSession();
  const running = useExport();
  const subject = useReport(emailSubject);
  const [request, setRequest] = useState<EmailRequest>(firstRequest);
  const change = (changes: Partial<EmailRequest>) =>
    setRequest((present) => ({ ...present, ...changes }));

  useChosenLast(({ paper, email }) => change({ ...(paper && { paper }), ...email }));

  const recipients = readRecipients(request.to);
  const start = () =>
    running.start((given) => api.draftEmail({ ...given, request }), 'Email draft opened');

  return (
    <ExportStages
      running={running}
      titles={titles}
      actions={
        <>
          <Button onPress={running.close}>Cancel</Button>
          <Button
            look="primary"
            isEnabled={recipients.kind === 'read'}
            onPress={() => void start()}
          >
            Open draft
          </Button>
        </>
      }
    >
      <ExportWarnings audience={request.audience} />
      <TextField
        label="To"
        value={request.to}
        placeholder="ada@example.com, Grace Hopper <grace@example.com>"
        onChange={(to) => change({ to })}
      />
      <p className="hint" role="status">
        {recipients.kind === 'wrong'
          ? `“${recipients.written}” is no mail address yet.`
          : 'Nothing is sent: the draft opens in your mail program.'}
      </p>
      <div className="field email-subject">
        <span className="label">Subject</span>
        <p>{subject}</p>
      </div>
      <div className="export-form">
        <FormatList
          legend="Attached"
          formats={attachable}
          chosen={request.formats}
          onChange={(formats) => change({ formats })}
        />
        <div className="export-options">
          <AudienceChoice value={request.audience} onChange={(audience) => change({ audience })} />
          <ContentOptions options={request} onChange={change} />
        </div>
      </div>
      <OutgoingList audience={request.audience} />
    </ExportStages>
  );
}
