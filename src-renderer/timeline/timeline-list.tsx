import './timeline.css';
import { useMemo } from 'react';
import { type PrintedTime, printedTimes } from '../../src-shared/document/event-times.ts';
import { plainText } from '../../src-shared/markdown/plain-text.ts';
import { isEvent, type SectionOf, type TimelineEntry } from '../../src-shared/report/report.ts';
import { useReport } from '../state/use-session.ts';
import { KindMark } from '../ui/kind-mark.tsx';

/** The events of a timeline in their order, with what stands between them. */
export function TimelineList({ section }: { readonly section: SectionOf<'timeline'> }) {
  const timeline = useReport((report) =>
    report.timelines.find(({ id }) => id === section.timeline),
  );
  const times = useMemo(
    () => (timeline === undefined ? new Map<string, PrintedTime>() : printedTimes(timeline)),
    [timeline],
  );
  if (timeline === undefined || timeline.entries.length === 0) {
    return <p className="hint">{section.help ?? 'There are no events yet.'}</p>;
  }
  return (
    <ol className="timeline" aria-label="Events">
      {timeline.entries.map((entry) => (
        <li key={entry.id} className={`entry ${isEvent(entry) ? 'event' : entry.kind}`}>
          <Entry entry={entry} time={times.get(entry.id)?.time} />
        </li>
      ))}
    </ol>
  );
}

type EntryProps = { readonly entry: TimelineEntry; readonly time: string | undefined };

function Entry({ entry, time }: EntryProps) {
  const words = plainText(entry.text);
  if (!isEvent(entry)) return words;
  return (
    <>
      <time>{time || 'Time unknown'}</time>
      <KindMark kind={entry.kind} isGuessed={entry.kindGuessed === true} />
      <span className="text">{words}</span>
      <span className="actor">{entry.actor}</span>
    </>
  );
}
