import { firstActionsSection } from '../report/actions-of.ts';
import { allSections } from '../report/all-sections.ts';
import { kept, withChanges } from '../report/edit/with-changes.ts';
import type { Report, Section, SectionOf } from '../report/report.ts';
import { freeId } from './free-id.ts';

/** Makes every reference of a report lead somewhere, and gives a section to what has none. */
export function repairReferences(report: Report): {
  readonly report: Report;
  readonly messages: readonly string[];
} {
  const messages: string[] = [];
  const say = (message: string): void => void messages.push(message);
  const steps = [withTimelines, withTimelineSections, withActionSections, withMetricsTimeline];
  return { report: steps.reduce((part, step) => step(part, say), report), messages };
}

type Say = (message: string) => void;

/** A section that shows a timeline which is not there shows an empty one. */
function withTimelines(report: Report, say: Say): Report {
  const known = new Set(report.timelines.map(({ id }) => id));
  const missing = new Set<string>();
  for (const { timeline, heading } of timelineSections(report)) {
    if (known.has(timeline) || missing.has(timeline)) continue;
    missing.add(timeline);
    say(`The section “${heading}” showed a timeline that is not in the file; it is empty now.`);
  }
  if (missing.size === 0) return report;
  const empty = [...missing].map((id) => ({ id, entries: [] }));
  return withChanges(report, { timelines: [...report.timelines, ...empty] });
}

/** A timeline that no section shows gets one at the end, so that nobody misses its events. */
function withTimelineSections(report: Report, say: Say): Report {
  const shown = new Set(timelineSections(report).map(({ timeline }) => timeline));
  const unseen = report.timelines.filter(({ id }) => !shown.has(id));
  const nextFree = sectionIds(report);
  const sections = unseen.map((timeline): Section => {
    say(
      `No section showed the timeline “${timeline.name ?? timeline.id}”; it has one at the end now.`,
    );
    return {
      kind: 'timeline',
      id: nextFree(timeline.id),
      heading: timeline.name ?? 'Timeline',
      role: 'timeline',
      timeline: timeline.id,
      form: 'list',
      children: [],
    };
  });
  return withChanges(report, {
    sections: kept(report.sections, [...report.sections, ...sections]),
  });
}

/** Action items stand in a section of their kind: the one they name, or the first, or a new one. */
function withActionSections(report: Report, say: Say): Report {
  const held = new Set(
    allSections(report).flatMap(({ kind, id }) => (kind === 'actions' ? [id] : [])),
  );
  const actions = report.actions.map((item) => {
    if (item.section === undefined || held.has(item.section)) return item;
    say(
      `The action item “${item.id}” named a section that holds no action items; it is in the first that does.`,
    );
    return withChanges(item, { section: undefined });
  });
  const next = withChanges(report, { actions: kept(report.actions, actions) });
  if (actions.length === 0 || firstActionsSection(report) !== undefined) return next;
  say('No section held the action items; they have one at the end now.');
  const section: SectionOf<'actions'> = {
    kind: 'actions',
    id: sectionIds(report)('actions'),
    heading: 'Action items',
    role: 'measures',
    form: 'list',
    children: [],
  };
  return withChanges(next, { sections: [...next.sections, section] });
}

function withMetricsTimeline(report: Report, say: Say): Report {
  const chosen = report.metricsTimeline;
  if (chosen === undefined || report.timelines.some(({ id }) => id === chosen)) return report;
  say(
    'Metrics were computed from a timeline that is not in the file; they are computed from the first.',
  );
  return withChanges(report, { metricsTimeline: undefined });
}

function timelineSections(report: Report): readonly SectionOf<'timeline'>[] {
  return allSections(report).filter((section) => section.kind === 'timeline');
}

function sectionIds(report: Report): (id: string) => string {
  return freeId(new Set(allSections(report).map(({ id }) => id)));
}
