import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type Session, startSession } from '../../../../src-renderer/state/session.ts';
import {
  DocumentContext,
  SessionContext,
  useReport,
  useWindow,
} from '../../../../src-renderer/state/use-session.ts';
import { EventList } from '../../../../src-renderer/timeline/list/event-list.tsx';
import { isEvent, type Report, type TimelineEntry } from '../../../../src-shared/report/report.ts';
import { printTimeRange } from '../../../../src-shared/time/print-time.ts';
import { counter, timelineReport } from '../../../unit/report/build-report.ts';
import { type FakeApi, fakeApi, openDocument } from '../../fake-api.ts';

/** A list of events by itself, and what a test asks of it. */
export type ShownList = FakeApi & {
  readonly session: Session;
  readonly user: UserEvent;
  readonly report: () => Report;
  /** `14:00 a`: the entries of the report, in their order. */
  readonly entries: () => readonly string[];
  /** How often there is something to undo. */
  readonly steps: () => number;
  readonly cell: (words: string | RegExp) => HTMLElement;
  readonly row: (words: string) => HTMLElement;
  readonly announced: () => string;
};

export async function showList(
  entries: readonly TimelineEntry[],
  parts: Partial<Report> = {},
): Promise<ShownList> {
  const opened = openDocument(timelineReport(entries, parts));
  const fake = fakeApi(opened);
  const now = () => Date.parse('2024-05-20T12:00Z');
  const session = startSession({ api: fake.api, now, newId: counter() });
  session.showDocument(opened);
  const document = session.document();
  if (document === undefined) throw new Error('No document is shown.');
  render(
    <SessionContext value={session}>
      <DocumentContext value={document}>
        <ShownTimeline />
      </DocumentContext>
    </SessionContext>,
  );
  const history = () => document.state.getState().history;
  const grid = () => within(screen.getByRole('grid', { name: 'Events' }));
  return {
    ...fake,
    session,
    user: userEvent.setup(),
    report: () => history().report,
    entries: () => (history().report.timelines[0]?.entries ?? []).map(told),
    steps: () => history().undo.length,
    cell: (name) => grid().getByRole('gridcell', { name }),
    row: (words) => {
      const row = grid().getByText(words).closest('[role="row"]');
      if (!(row instanceof HTMLElement)) throw new Error(`No row says ${words}.`);
      return row;
    },
    announced: () => session.window.getState().announcement,
  };
}

function ShownTimeline() {
  const timeline = useReport((report) => report.timelines[0]);
  const words = useWindow((state) => state.announcement);
  if (timeline === undefined) return null;
  return (
    <>
      <EventList timeline={timeline} help="There are no events yet." />
      <p role="status">{words}</p>
    </>
  );
}

function told(entry: TimelineEntry): string {
  if (!isEvent(entry)) return entry.text;
  const { time, end } = entry;
  const when = printTimeRange(time, end, { withDate: time.date !== '2024-05-09' });
  return `${when || '?'} ${entry.text}`;
}
