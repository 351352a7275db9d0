import type { ExportedDocument, ExportResult } from '../../src-shared/ipc/messages.ts';
import { tellRefusal } from '../commands/show-answer.ts';
import { useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { sizeWords } from './size-words.ts';

type ExportedFilesProps = { readonly result: Extract<ExportResult, { kind: 'exported' }> };

/** What was written and where, to open or to find. */
export function ExportedFiles({ result: { files, messages } }: ExportedFilesProps) {
  return (
    <>
      <ul className="exported" aria-label="Files">
        {files.map((file) => (
          <li key={file.id}>
            <ExportedFile file={file} />
          </li>
        ))}
      </ul>
      {messages.length === 0 ? undefined : (
        <ul className="export-messages" aria-label="Remarks">
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function ExportedFile({ file }: { readonly file: ExportedDocument }) {
  const session = useSession();
  const { api } = session;
  return (
    <>
      <div>
        <p>{file.name}</p>
        <p className="hint figures">
          {file.folder} · {sizeWords(file.size)}
        </p>
      </div>
      <Button
        name={`Open ${file.name}`}
        onPress={() => void tellRefusal(session, api.openExported({ file: file.id }))}
      >
        Open
      </Button>
      <Button
        name={`Show ${file.name} in its folder`}
        onPress={() => void tellRefusal(session, api.revealExported({ file: file.id }))}
      >
        Show in folder
      </Button>
    </>
  );
}
