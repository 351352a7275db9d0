import { setProse } from '../../src-shared/report/edit/edit-section.ts';
import type { SectionOf } from '../../src-shared/report/report.ts';
import { useDocument, useDocumentState } from '../state/use-session.ts';
import { MarkdownField } from '../ui/markdown-field.tsx';

/** The text of a prose section. */
export function ProseForm({ section }: { readonly section: SectionOf<'prose'> }) {
  const document = useDocument();
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const name = section.heading || 'Text';
  const place = `section:${section.id}`;
  return (
    <MarkdownField
      label={name}
      isLabelHidden
      value={section.text}
      place={place}
      isReadOnly={isReadOnly}
      {...(section.help !== undefined && { help: section.help })}
      onChange={(text) =>
        document.edit((report) => setProse(report, section.id, text), {
          label: `Edit ${name}`,
          place,
          merge: place,
        })
      }
    />
  );
}
