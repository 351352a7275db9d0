import { actionsOf } from '../report/actions-of.ts';
import { allSections } from '../report/all-sections.ts';
import {
  type ActionItem,
  isEvent,
  type Report,
  type Section,
  type Timeline,
} from '../report/report.ts';
import { timelinesById } from '../report/timelines-by-id.ts';
import type { Audience } from './document-tree.ts';
import { withoutTraces } from './without-traces.ts';

/**
 * The part of a report that a document for this audience may hold: nothing hidden, nothing left out,
 * and for others than the team nothing internal, nor metadata that the reader cannot see.
 */
export function visibleReport(report: Report, audience: Audience): Report {
  const hidesInternal = audience === 'external';
  const isShown = (part: { readonly internal?: true }) => !(hidesInternal && part.internal);
  const sections = visibleSections(report.sections, isShown);
  const { frontMatter, silenced: _silenced, ...rest } = report;
  const places = allSections({ sections });
  const visible = {
    ...rest,
    ...(frontMatter !== undefined && !hidesInternal && { frontMatter }),
    sections,
    timelines: timelinesIn(report, places).map((timeline) => visibleTimeline(timeline, isShown)),
    actions: actionsIn(report, places).filter(isShown),
  };
  return hidesInternal ? withoutTraces(visible) : visible;
}

/** The timelines that have a place, in the order of their places. */
function timelinesIn(report: Report, places: readonly Section[]): readonly Timeline[] {
  const ids = new Set(
    places.flatMap((section) => (section.kind === 'timeline' ? [section.timeline] : [])),
  );
  const timelines = timelinesById(report);
  return [...ids].flatMap((id) => timelines.get(id) ?? []);
}

/** The action items that have a place, in the order of their places. */
function actionsIn(report: Report, places: readonly Section[]): readonly ActionItem[] {
  return places.flatMap((section) =>
    section.kind === 'actions' ? actionsOf(report, section) : [],
  );
}

function visibleSections(
  sections: readonly Section[],
  isShown: (section: Section) => boolean,
): readonly Section[] {
  return sections
    .filter((section) => !section.hidden && isShown(section))
    .map((section) => ({ ...section, children: visibleSections(section.children, isShown) }));
}

function visibleTimeline(
  timeline: Timeline,
  isShown: (part: { readonly internal?: true }) => boolean,
): Timeline {
  const entries = timeline.entries.filter(
    (entry) => !isEvent(entry) || (!entry.leftOut && isShown(entry)),
  );
  return { ...timeline, entries };
}
