import { Plus } from 'lucide-react';
import { addField } from '../../src-shared/report/edit/edit-field.ts';
import type { SectionOf } from '../../src-shared/report/report.ts';
import { useDocument, useDocumentState, useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { FieldRow } from './field-row.tsx';

/** The labelled fields of a section. */
export function FieldsForm({ section }: { readonly section: SectionOf<'fields'> }) {
  const session = useSession();
  const document = useDocument();
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const add = () => {
    const id = session.newId();
    document.edit((report) => addField(report, section.id, { id, label: '', text: '' }), {
      label: 'Add field',
      place: `field-label:${id}`,
    });
    focusPlace(`field-label:${id}`);
  };
  return (
    <div className="fields">
      {section.fields.map((field, index) => (
        <FieldRow
          key={field.id}
          field={field}
          index={index}
          count={section.fields.length}
          isReadOnly={isReadOnly}
        />
      ))}
      {isReadOnly ? undefined : (
        <Button look="bare" className="add-field" onPress={add}>
          <Plus size={14} aria-hidden />
          Add field
        </Button>
      )}
    </div>
  );
}

/** The control is there with the next frame. */
function focusPlace(place: string): void {
  requestAnimationFrame(() => {
    const control = document.querySelector(`[data-place="${CSS.escape(place)}"]`);
    if (control instanceof HTMLElement) control.focus();
  });
}
