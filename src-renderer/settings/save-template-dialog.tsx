import './settings.css';
import { useState } from 'react';
import { templateFromReport } from '../../src-shared/report/templates/template-from-report.ts';
import { useOwnTemplates } from '../state/own-templates.ts';
import { useReport, useSession } from '../state/use-session.ts';
import { closeDialog } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Asks what the shape of the report is to be called, and keeps it for new ones. */
export function SaveTemplateDialog() {
  const { view, announce } = useSession();
  const report = useReport((present) => present);
  const { templates, save } = useOwnTemplates();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [texts, setTexts] = useState(false);
  const [problem, setProblem] = useState<string>();
  const close = () => closeDialog(view);
  const isReplacing = templates.some(({ id }) => id === name.trim().toLowerCase());
  const finish = async () => {
    const made = templateFromReport(report, name, { texts });
    const told = description.trim();
    const refusal = await save(told === '' ? made : { ...made, description: told });
    if (refusal !== undefined) return setProblem(refusal);
    announce(`Saved as template ${made.name}`);
    close();
  };
  return (
    <Dialog
      title="Save as template"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" isEnabled={name.trim() !== ''} onPress={() => void finish()}>
            {isReplacing ? 'Replace template' : 'Save template'}
          </Button>
        </>
      }
    >
      <p className="hint">
        Keeps the sections with their order, roles and help, the language and the zones. Events,
        action items and images stay out.
      </p>
      {problem === undefined ? undefined : (
        <p className="settings-problem" role="alert">
          {problem}
        </p>
      )}
      <TextField label="Name" value={name} onChange={setName} />
      <TextField
        label="For whom or what"
        value={description}
        placeholder="One sentence for somebody who has to choose"
        onChange={setDescription}
      />
      <Checkbox label="Keep the texts too" isChecked={texts} onChange={setTexts} />
      {isReplacing ? (
        <p className="hint">A template of this name is there: it will be replaced.</p>
      ) : undefined}
    </Dialog>
  );
}
