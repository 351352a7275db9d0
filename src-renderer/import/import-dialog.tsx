import './import.css';
import './import-events.css';
import { useState } from 'react';
import type { ImportRequest } from '../state/import-dialog.ts';
import { useView } from '../state/use-session.ts';
import { PasteStage } from './paste-stage.tsx';
import { ReviewStage } from './review-stage.tsx';
import type { Notes } from './use-import-source.ts';

/** Turns notes of any kind into events: asks for them, shows what was understood, and adds what is taken. */
export function ImportDialog() {
  const opened = useView((state) => state.import);
  if (opened === undefined) return null;
  return <OpenedImport key={opened.count} request={opened.request} />;
}

function OpenedImport({ request }: { readonly request: ImportRequest }) {
  const { target } = request;
  const [last, setLast] = useState(request.text ?? '');
  const [notes, setNotes] = useState(() => notesOf(request));
  if (notes === undefined) {
    return (
      <PasteStage
        target={target}
        text={last}
        onNotes={(given) => {
          setLast(given.text);
          setNotes(given);
        }}
      />
    );
  }
  return <ReviewStage target={target} notes={notes} onBack={() => setNotes(undefined)} />;
}

function notesOf({ target: _target, text, ...rest }: ImportRequest): Notes | undefined {
  return text === undefined ? undefined : { ...rest, text };
}
