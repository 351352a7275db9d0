import { allSections } from '../src-shared/report/all-sections.ts';
import type { Section } from '../src-shared/report/report.ts';
import { ActionList } from './actions/action-list.tsx';
import { HeaderForm } from './header/header-form.tsx';
import { FieldsForm } from './sections/fields-form.tsx';
import { ProseForm } from './sections/prose-form.tsx';
import { SectionFrame } from './sections/section-frame.tsx';
import { useReport } from './state/use-session.ts';
import { TimelineList } from './timeline/timeline-list.tsx';
import { MetricsStrip } from './timeline/metrics-strip.tsx';

/** Everything there is to edit, in the order of the document. */
export function ReportForm() {
  const sections = useReport((report) => report.sections);
  return (
    <div className="form">
      <HeaderForm />
      <MetricsStrip />
      {allSections({ sections }).map((section) => (
        <SectionFrame key={section.id} section={section}>
          <SectionContent section={section} />
        </SectionFrame>
      ))}
    </div>
  );
}

function SectionContent({ section }: { readonly section: Section }) {
  switch (section.kind) {
    case 'prose':
      return <ProseForm section={section} />;
    case 'fields':
      return <FieldsForm section={section} />;
    case 'timeline':
      return <TimelineList section={section} />;
    case 'actions':
      return <ActionList section={section} />;
    case 'contents':
      return <p className="hint">The contents are made from the headings.</p>;
    case 'metrics':
      return <p className="hint">The metrics are computed from the timeline.</p>;
  }
}
