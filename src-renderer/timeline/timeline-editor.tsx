import './timeline.css';
import type { SectionOf } from '../../src-shared/report/report.ts';
import { useTimelineView } from '../state/timeline-view.ts';
import { useReport } from '../state/use-session.ts';
import { TimelineAxis } from './axis/timeline-axis.tsx';
import { TimelineToolbar } from './axis/timeline-toolbar.tsx';
import { EventList } from './list/event-list.tsx';

/** A timeline as its two views: the events along an axis, and as a list. */
export function TimelineEditor({ section }: { readonly section: SectionOf<'timeline'> }) {
  const { timeline: id } = section;
  const timeline = useReport((report) => report.timelines.find((each) => each.id === id));
  const mode = useTimelineView(id, (state) => state.mode);
  if (timeline === undefined) return <p className="hint">This section lost its timeline.</p>;
  return (
    <div className="timeline-editor">
      <div className="axis-card">
        <TimelineToolbar timeline={timeline} />
        {mode === 'list' ? undefined : <TimelineAxis timeline={timeline} />}
      </div>
      {mode === 'axis' ? undefined : (
        <EventList timeline={timeline} help={section.help ?? 'There are no events yet.'} />
      )}
    </div>
  );
}
