import { memo } from 'react';
import { allSections } from '../src-shared/report/all-sections.ts';
import type { Section } from '../src-shared/report/report.ts';
import { ActionList } from './actions/action-list.tsx';
import { HeaderForm } from './header/header-form.tsx';
import { FieldsForm } from './sections/fields-form.tsx';
import { ProseForm } from './sections/prose-form.tsx';
import { SectionFrame } from './sections/section-frame.tsx';
import { useReport, useView } from './state/use-session.ts';
import { MetricsStrip } from './timeline/metrics-strip.tsx';
import { TimelineEditor } from './timeline/timeline-editor.tsx';
import { isLong } from './ui/is-long.ts';
import { useGrowing } from './use-growing.ts';

/** Everything there is to edit, in the order of the document. */
export function ReportForm() {
  const all = allSections({ sections: useReport((report) => report.sections) });
  const isWanted = useView((state) => state.goal !== undefined);
  const shown = useGrowing(all.length, isWanted);
  return (
    <div className={isLong(all.length) ? 'form long' : 'form'}>
      <HeaderForm />
      <MetricsStrip />
      {all.slice(0, shown).map((section) => (
        <SectionPart key={section.id} section={section} />
      ))}
    </div>
  );
}

/** A section stays the same object until it is edited, so that a key renders one of them only. */
const SectionPart = memo(function SectionPart({ section }: { readonly section: Section }) {
  return (
    <SectionFrame section={section}>
      <SectionContent section={section} />
    </SectionFrame>
  );
});

function SectionContent({ section }: { readonly section: Section }) {
  switch (section.kind) {
    case 'prose':
      return <ProseForm section={section} />;
    case 'fields':
      return <FieldsForm section={section} />;
    case 'timeline':
      return <TimelineEditor section={section} />;
    case 'actions':
      return <ActionList section={section} />;
    case 'contents':
      return <p className="hint">The contents are made from the headings.</p>;
    case 'metrics':
      return <p className="hint">The metrics are computed from the timeline.</p>;
  }
}
