import './sections.css';
import { EyeOff, Lock } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { plainText } from '../../src-shared/markdown/plain-text.ts';
import { renameSection } from '../../src-shared/report/edit/edit-section.ts';
import type { Section } from '../../src-shared/report/report.ts';
import { useDocument, useDocumentState } from '../state/use-session.ts';
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

/** A heading that was emptied and left is as it was: without one the section would go on from the one before. */
function HeadingField({ section, name, isReadOnly }: HeadingFieldProps) {
  const document = useDocument();
  const place = `heading:${section.id}`;
  const [blank, setBlank] = useState<string>();
  return (
    <h2 className="section-heading">
      <input
        className="heading-field"
        aria-label={`Heading “${name}”`}
        value={blank ?? section.heading}
        readOnly={isReadOnly}
        data-place={place}
        autoComplete="off"
        spellCheck={false}
        onBlur={() => setBlank(undefined)}
        onChange={({ currentTarget: { value } }) => {
          setBlank(value.trim() === '' ? value : undefined);
          if (value.trim() === '') return;
          document.edit((report) => renameSection(report, section.id, value), {
            label: 'Rename section',
            place,
            merge: place,
          });
        }}
      />
    </h2>
  );
}
