import { FileText } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import type { ImportTarget } from '../state/import-dialog.ts';
import { readTextFile } from '../state/read-text-file.ts';
import { useSession } from '../state/use-session.ts';
import { closeDialog } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Notes } from './use-import-source.ts';

type PasteStageProps = {
  readonly target: ImportTarget;
  /** What stood there before. */
  readonly text: string;
  readonly onNotes: (notes: Notes) => void;
};

/** More characters than these take a text field seconds to lay out: they are read at once. */
const mostShown = 20_000;

/** Asks for the notes: pasted, typed, dropped or from a file. */
export function PasteStage({ target, text, onNotes }: PasteStageProps) {
  const { view } = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const first = text.length > mostShown ? '' : text;
  const [isEmpty, setEmpty] = useState(first.trim() === '');
  const [problem, setProblem] = useState<string>();
  const close = () => closeDialog(view);
  const take = (words: string) => {
    if (words.trim() === '') area.current?.focus();
    else onNotes({ text: words });
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const outcome = await readTextFile(file);
    if (!outcome.ok) setProblem(outcome.message);
    else if (outcome.value.text.trim() === '') setProblem(`${file.name} is empty.`);
    else onNotes(outcome.value);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    const [file] = event.clipboardData.files;
    if (pasted.length <= mostShown && (pasted !== '' || file === undefined)) return;
    event.preventDefault();
    if (pasted === '') void takeFile(file);
    else onNotes({ text: `${area.current?.value ?? ''}${pasted}` });
  };
  const onDrop = (event: DragEvent) => {
    const { files } = event.dataTransfer;
    if (files.length === 0) return;
    event.preventDefault();
    void takeFile(files[0]);
  };
  return (
    <Dialog
      title={titleOf(target)}
      isWide
      onClose={close}
      footer={
        <>
          <Button onPress={() => picker.current?.click()}>
            <FileText size={16} aria-hidden /> Choose a file…
          </Button>
          <span className="import-space" />
          <Button onPress={close}>Cancel</Button>
          <Button
            look="primary"
            hint="Show what is understood (Ctrl+Enter)"
            isEnabled={!isEmpty}
            onPress={() => take(area.current?.value ?? '')}
          >
            Read
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a drop has its button, which chooses a file */}
      <div className="field import-paste" onDrop={onDrop}>
        <label className="label" htmlFor="import-notes">
          A chat, a log, alerts, a table, a list: whatever you have
        </label>
        <textarea
          ref={area}
          id="import-notes"
          className="control"
          defaultValue={first}
          spellCheck={false}
          placeholder={example}
          aria-describedby="import-notes-help"
          onPaste={onPaste}
          onChange={(event) => setEmpty(event.currentTarget.value.trim() === '')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            take(event.currentTarget.value);
          }}
        />
        <p id="import-notes-help" className="hint">
          Paste it here, or drop a file. Nothing changes before you have seen what was understood.
        </p>
        {problem === undefined ? undefined : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="File with notes"
          onChange={(event) => {
            void takeFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
    </Dialog>
  );
}

const example = ['Ada Byron  [2:05 PM]', 'paged, looking at the gateway', '14:26 rolled back'].join(
  '\n',
);

/** What the dialog does, as its title. */
export function titleOf({ kind }: ImportTarget): string {
  return kind === 'report' ? 'New report from notes' : 'Paste into timeline';
}
