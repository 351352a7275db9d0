import { setProse } from '../../src-shared/report/edit/edit-section.ts';
import type { SectionOf } from '../../src-shared/report/report.ts';
import { MarkdownEditor } from '../text/markdown-editor.tsx';

/** The text of a prose section. */
export function ProseForm({ section }: { readonly section: SectionOf<'prose'> }) {
  const name = section.heading || 'Text';
  return (
    <MarkdownEditor
      label={name}
      isLabelHidden
      value={section.text}
      place={`section:${section.id}`}
      editLabel={`Edit ${name}`}
      edit={(report, text) => setProse(report, section.id, text)}
      {...(section.help !== undefined && { help: section.help })}
    />
  );
}
