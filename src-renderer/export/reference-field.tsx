import { answered } from '../api.ts';
import { useDocument, useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';

type ReferenceFieldProps = {
  readonly name: string | undefined;
  readonly onChange: (name: string | undefined) => void;
};

/** The Word document whose styles, header and footer an export takes. */
export function ReferenceField({ name, onChange }: ReferenceFieldProps) {
  const session = useSession();
  const document = useDocument();
  const given = { document: document.state.getState().id };
  const choose = async () => {
    const outcome = await answered(session.api.chooseReference(given));
    if (!outcome.ok) session.tell({ kind: 'problem', text: outcome.message });
    else if (outcome.value !== undefined) onChange(outcome.value);
  };
  const forget = async () => {
    const outcome = await answered(session.api.forgetReference(given));
    if (outcome.ok) onChange(undefined);
  };
  return (
    <div className="field">
      <span className="label">Word styles</span>
      <div className="export-reference">
        <span className={name === undefined ? 'hint' : ''}>{name ?? 'Postlude’s own'}</span>
        <Button onPress={() => void choose()}>Take from a document…</Button>
        {name === undefined ? undefined : (
          <Button onPress={() => void forget()}>Use Postlude’s own</Button>
        )}
      </div>
    </div>
  );
}
