import './sections.css';
import { EyeOff, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { plainText } from '../../src-shared/markdown/plain-text.ts';
import type { Section } from '../../src-shared/report/report.ts';

type SectionFrameProps = { readonly section: Section; readonly children: ReactNode };

/** A section with its heading, and whether readers get to see it. */
export function SectionFrame({ section, children }: SectionFrameProps) {
  const heading = plainText(section.heading);
  return (
    <section
      className="section"
      id={`section-${section.id}`}
      aria-label={heading || 'Continued'}
      tabIndex={-1}
    >
      {heading === '' ? undefined : (
        <header>
          <h2>{heading}</h2>
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
        </header>
      )}
      {children}
    </section>
  );
}
