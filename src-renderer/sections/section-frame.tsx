import './sections.css';
import { EyeOff, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { plainText } from '../../src-shared/markdown/plain-text.ts';
import { renameSection } from '../../src-shared/report/edit/edit-section.ts';
import type { Section } from '../../src-shared/report/report.ts';
import { useDocument, useDocumentState } from '../state/use-session.ts';
import { HeadingInput } from '../ui/heading-input.tsx';
import { SectionMore } from './section-more.tsx';

type SectionFrameProps = { readonly section: Section; readonly children: ReactNode };

/** A section with its heading, which is edited where it stands, and whether readers get to see it. */
export function SectionFrame({ section, children }: SectionFrameProps) {
  const heading = plainText(section.heading);
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  return (
    <section
      className="section"
      id={`section-${section.id}`}
      data-kind={section.kind}
      aria-label={heading || 'Continued'}
      tabIndex={-1}
    >
      {section.heading === '' ? undefined : (
        <header>
          <HeadingField section={section} name={heading} isReadOnly={isReadOnly} />
          {section.hidden ? (
            <span className="chip">
              <EyeOff size={12} aria-hidden /> Hidden
            </span>
          ) : undefined}
          {section.internal ? (
            <span className="chip">
              <Lock size={12} aria-hidden /> Internal
            </span>
          ) : undefined}
          {isReadOnly ? undefined : <SectionMore section={section} />}
        </header>
      )}
      {children}
    </section>
  );
}

type HeadingFieldProps = {
  readonly section: Section;
  readonly name: string;
  readonly isReadOnly: boolean;
};

/** A section without a heading would go on from the one before. */
function HeadingField({ section, name, isReadOnly }: HeadingFieldProps) {
  const document = useDocument();
  const place = `heading:${section.id}`;
  return (
    <h2 className="section-heading">
      <HeadingInput
        className="heading-field"
        name={`Heading “${name}”`}
        value={section.heading}
        isReadOnly={isReadOnly}
        place={place}
        onChange={(heading) =>
          document.edit((report) => renameSection(report, section.id, heading), {
            label: 'Rename section',
            place,
            merge: place,
          })
        }
      />
    </h2>
  );
}
