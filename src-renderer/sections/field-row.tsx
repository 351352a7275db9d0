import { setFieldLabel, setFieldText } from '../../src-shared/report/edit/edit-field.ts';
import type { Field } from '../../src-shared/report/report.ts';
import { useDocument } from '../state/use-session.ts';
import { MarkdownEditor } from '../text/markdown-editor.tsx';
import { FieldMenu } from './field-menu.tsx';

/** A field and where it stands among the others of its section. */
export type FieldRowProps = {
  readonly field: Field;
  readonly index: number;
  readonly count: number;
  readonly isReadOnly: boolean;
};

/** A field: its label, which is edited where it stands, and its text. */
export function FieldRow(props: FieldRowProps) {
  const { field, isReadOnly } = props;
  const document = useDocument();
  const name = field.label || 'Field without a label';
  const place = `field-label:${field.id}`;
  return (
    <div className="field-row">
      <div className="field-head">
        <input
          className="field-label"
          aria-label={`Label of “${name}”`}
          value={field.label}
          placeholder="Label"
          readOnly={isReadOnly}
          data-place={place}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) =>
            document.edit((report) => setFieldLabel(report, field.id, currentTarget.value), {
              label: 'Rename field',
              place,
              merge: place,
            })
          }
        />
        {isReadOnly ? undefined : <FieldMenu {...props} />}
      </div>
      <MarkdownEditor
        label={name}
        isLabelHidden
        value={field.text}
        place={`field:${field.id}`}
        editLabel={`Edit ${name}`}
        edit={(report, text) => setFieldText(report, field.id, text)}
        {...(field.help !== undefined && { help: field.help })}
      />
    </div>
  );
}
