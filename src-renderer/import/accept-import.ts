import { mergeIntoTimeline } from '../../src-shared/import/merge/merge-into-timeline.ts';
import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import { reportOfEvents } from '../../src-shared/import/merge/report-of-events.ts';
import type { Understanding } from '../../src-shared/import/understand/understanding.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { answered } from '../api.ts';
import type { Session } from '../state/session.ts';
import { closeDialog, goTo } from '../state/view-store.ts';
import { adoptFrame } from './adopt-frame.ts';
import { doneWords } from './import-words.ts';
import type { Notes } from './use-import-source.ts';

/** What the user accepts. */
export type Accepted = {
  readonly understanding: Understanding;
  readonly chosen: readonly PlannedEvent[];
  readonly isRestKept: boolean;
};

/** Adds the events to a timeline, as one edit, and goes to the first of them. */
export function addToTimeline(session: Session, timeline: string, accepted: Accepted): void {
  const { understanding, chosen, isRestKept } = accepted;
  const taken = chosen.filter(({ isTaken }) => isTaken);
  const text = isRestKept ? understanding.rest.join('\n\n') : '';
  const note = text === '' ? undefined : { id: session.newId(), text };
  const label = doneWords(taken.length);
  const [first] = taken;
  const id = first?.event.id ?? note?.id;
  closeDialog(session.view);
  if (id === undefined) return;
  session
    .document()
    ?.edit(
      (report) => mergeIntoTimeline(adoptFrame(report, understanding), timeline, chosen, note),
      { label, place: `event:${id}:text` },
    );
  session.announce(`${label.replace(/^Add /, '')} added`);
  goTo(session.view, { kind: 'event', id });
}

/** Makes a new report, in the shape of a template if one is named; a sentence where it did not work. */
export async function makeReport(
  session: Session,
  { name, images }: Pick<Notes, 'name' | 'images'>,
  template: string | undefined,
  accepted: Accepted,
): Promise<string | undefined> {
  const report = reportOf(accepted, images);
  const outcome = await answered(
    session.api.createDocument({
      report,
      ...(name !== undefined && { name: name.slice(0, 1000) }),
      ...(template !== undefined && { template }),
    }),
  );
  if (!outcome.ok) return outcome.message;
  closeDialog(session.view);
  const taken = accepted.chosen.filter(({ isTaken }) => isTaken).length;
  if (outcome.value !== undefined) session.showDocument(outcome.value);
  session.announce(`${doneWords(taken).replace(/^Add /, '')} in a new report`);
  return undefined;
}

function reportOf(
  { understanding, chosen, isRestKept }: Accepted,
  images: Notes['images'],
): Report {
  const { report, source } = understanding;
  const made = reportOfEvents({ ...report, images: images ?? report.images }, chosen);
  // The prose of a document is its own; what stood between notes is left out if nobody wants it.
  return isRestKept || source.kind === 'markdown' ? made : withoutRest(made);
}

function withoutRest(report: Report): Report {
  return {
    ...report,
    sections: report.sections.filter(({ kind }) => kind !== 'prose'),
    timelines: report.timelines.map((timeline) => ({
      ...timeline,
      entries: timeline.entries.filter(({ kind }) => kind !== 'passage'),
    })),
  };
}
