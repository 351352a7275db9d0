import { mergeIntoTimeline } from '../../src-shared/import/merge/merge-into-timeline.ts';
import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import { reportOfEvents } from '../../src-shared/import/merge/report-of-events.ts';
import type { Understanding } from '../../src-shared/import/understand/understanding.ts';
import { firstActionsSection } from '../../src-shared/report/actions-of.ts';
import { addAction } from '../../src-shared/report/edit/edit-action.ts';
import type { ActionItem, Report, Section } from '../../src-shared/report/report.ts';
import { answered } from '../api.ts';
import type { Session } from '../state/session.ts';
import { closeDialog, goTo } from '../state/view-store.ts';
import { adoptFrame } from './adopt-frame.ts';
import { doneWords } from './import-words.ts';
import type { Kept } from './review-answers.ts';
import type { Notes } from './use-import-source.ts';

/** What the user accepts. */
export type Accepted = {
  readonly understanding: Understanding;
  readonly chosen: readonly PlannedEvent[];
  readonly kept: Kept;
  /** The indexes of timelines that do not come. */
  readonly leftTimelines: readonly number[];
};

/** Adds the events to a timeline, and action items to the others, as one edit; goes to the first event. */
export function addToTimeline(session: Session, timeline: string, accepted: Accepted): void {
  const { understanding, chosen, kept } = accepted;
  const taken = chosen.filter(({ isTaken }) => isTaken);
  const actions = kept.actions ? understanding.actions : [];
  const hasPlace = takesActions(session.document()?.state.getState().history.report);
  const text = [
    ...(kept.rest ? understanding.rest : []),
    ...(hasPlace || actions.length === 0 ? [] : [actions.map(actionLine).join('\n')]),
  ].join('\n\n');
  const note = text === '' ? undefined : { id: session.newId(), text };
  const label = doneWords(taken.length, hasPlace ? actions.length : 0);
  const [first] = taken;
  const id = first?.event.id ?? note?.id;
  closeDialog(session.view);
  const place = id === undefined ? {} : { place: `event:${id}:text` };
  session.document()?.edit(
    (report) => {
      const framed = adoptFrame(report, understanding);
      const merged = mergeIntoTimeline(framed, timeline, chosen, note);
      return hasPlace ? actions.reduce(addLoose, merged) : merged;
    },
    { label, ...place },
  );
  session.announce(`${label.replace(/^Add /, '')} added`);
  if (id !== undefined) goTo(session.view, { kind: 'event', id });
}

/** Tells a report that has a place for action items. */
export function takesActions(report: Report | undefined): boolean {
  return report !== undefined && firstActionsSection(report) !== undefined;
}

/** The section it stood in is not in this report. */
function addLoose(report: Report, { section: _section, ...item }: ActionItem): Report {
  return addAction(report, item);
}

function actionLine({ text, owner, due, ticket }: ActionItem): string {
  const facts = [
    owner === undefined ? '' : `owner: ${owner}`,
    due === undefined ? '' : `due ${due}`,
    ticket ?? '',
  ].filter(Boolean);
  return facts.length === 0 ? `- ${text}` : `- ${text} (${facts.join(', ')})`;
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
  session.announce(`${doneWords(taken, 0).replace(/^Add /, '')} in a new report`);
  return undefined;
}

function reportOf(
  { understanding, chosen, kept, leftTimelines }: Accepted,
  images: Notes['images'],
): Report {
  const { report, source } = understanding;
  const left = new Set(leftTimelines.flatMap((index) => report.timelines[index]?.id ?? []));
  const own = withoutTimelines({ ...report, images: images ?? report.images }, left);
  const made = reportOfEvents(own, chosen);
  // The prose of a document is its own; what stood between notes is left out if nobody wants it.
  return kept.rest || source.kind === 'markdown' ? made : withoutRest(made);
}

/** A timeline goes with its place, whose heading stays where it has more below. */
function withoutTimelines(report: Report, left: ReadonlySet<string>): Report {
  if (left.size === 0) return report;
  return {
    ...report,
    sections: sectionsWithout(report.sections, left),
    timelines: report.timelines.filter(({ id }) => !left.has(id)),
  };
}

function sectionsWithout(
  sections: readonly Section[],
  left: ReadonlySet<string>,
): readonly Section[] {
  return sections.flatMap((section): readonly Section[] => {
    const children = sectionsWithout(section.children, left);
    if (section.kind !== 'timeline' || !left.has(section.timeline)) {
      return [{ ...section, children }];
    }
    const { id, heading } = section;
    return children.length === 0 ? [] : [{ kind: 'prose', id, heading, text: '', children }];
  });
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
