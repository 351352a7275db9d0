import { setFieldText } from '../../src-shared/report/edit/edit-field.ts';
import type { SectionOf } from '../../src-shared/report/report.ts';
import { useDocument, useDocumentState } from '../state/use-session.ts';
import { MarkdownField } from '../ui/markdown-field.tsx';

/** The labelled fields of a section. */
export function FieldsForm({ section }: { readonly section: SectionOf<'fields'> }) {
  const document = useDocument();
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  return (
    <div className="fields">
      {section.fields.map((field) => {
        const place = `field:${field.id}`;
        return (
          <MarkdownField
            key={field.id}
            label={field.label}
            value={field.text}
            place={place}
            isReadOnly={isReadOnly}
            {...(field.help !== undefined && { help: field.help })}
            onChange={(text) =>
              document.edit((report) => setFieldText(report, field.id, text), {
                label: `Edit ${field.label}`,
                place,
                merge: place,
              })
            }
          />
        );
      })}
    </div>
  );
}
