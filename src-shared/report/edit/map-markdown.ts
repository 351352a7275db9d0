import {
  type ActionItem,
  isEvent,
  type Report,
  type Section,
  type TimelineEntry,
} from '../report.ts';
import { mapSections } from './update-section.ts';
import { kept, withChanges } from './with-changes.ts';

/** Applies a change to every piece of Markdown in the report; headings and labels are none. */
export function mapMarkdown(report: Report, change: (text: string) => string): Report {
  const all = <Part extends { readonly text: string }>(parts: readonly Part[]): readonly Part[] =>
    kept(
      parts,
      parts.map((part) => {
        const text = change(part.text);
        return text === part.text ? part : { ...part, text };
      }),
    );
  const inSection = (section: Section): Section => {
    if (section.kind === 'prose') return withChanges(section, { text: change(section.text) });
    if (section.kind === 'fields') return withChanges(section, { fields: all(section.fields) });
    return section;
  };
  const inValues = (entry: TimelineEntry): TimelineEntry =>
    isEvent(entry) && entry.values !== undefined
      ? withChanges(entry, { values: all(entry.values) })
      : entry;
  const inCells = (item: ActionItem): ActionItem =>
    item.values === undefined ? item : withChanges(item, { values: all(item.values) });
  const timelines = report.timelines.map((timeline) => {
    const entries = all(timeline.entries).map(inValues);
    return withChanges(timeline, { entries: kept(timeline.entries, entries) });
  });
  return withChanges(report, {
    sections: mapSections(report.sections, inSection),
    timelines: kept(report.timelines, timelines),
    actions: kept(report.actions, all(report.actions).map(inCells)),
  });
}
