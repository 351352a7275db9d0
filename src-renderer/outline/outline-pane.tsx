import './outline.css';
import { EyeOff, Lock } from 'lucide-react';
import { plainText } from '../../src-shared/markdown/plain-text.ts';
import type { Section } from '../../src-shared/report/report.ts';
import { useReport } from '../state/use-session.ts';

/** The sections of the report; choosing one brings it into view. */
export function OutlinePane() {
  const sections = useReport((report) => report.sections);
  return (
    <nav className="outline" aria-label="Outline">
      <h3>Report</h3>
      <OutlineList sections={sections} />
    </nav>
  );
}

function OutlineList({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.id}>
          <OutlineItem section={section} />
          {section.children.length === 0 ? undefined : <OutlineList sections={section.children} />}
        </li>
      ))}
    </ul>
  );
}

function OutlineItem({ section }: { readonly section: Section }) {
  const heading = plainText(section.heading);
  if (heading === '') return null;
  return (
    <button type="button" onClick={() => goTo(section.id)}>
      <span>{heading}</span>
      {section.hidden ? <EyeOff size={14} role="img" aria-label="hidden" /> : undefined}
      {section.internal ? <Lock size={14} role="img" aria-label="internal" /> : undefined}
    </button>
  );
}

function goTo(section: string): void {
  const element = document.getElementById(`section-${section}`);
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
