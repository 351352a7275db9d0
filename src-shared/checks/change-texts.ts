import { allSections, findSection } from '../report/all-sections.ts';
import { editAction } from '../report/edit/edit-action.ts';
import { editDayHeading, editEvent, setPassageText } from '../report/edit/edit-event.ts';
import { setFieldLabel, setFieldText } from '../report/edit/edit-field.ts';
import { renameSection, setProse } from '../report/edit/edit-section.ts';
import { withChanges } from '../report/edit/with-changes.ts';
import { isEvent, type Report, type TimelineEvent } from '../report/report.ts';
import type { Place } from './finding.ts';

/** Changes the words that `textParts` tells of one place, each piece for itself. */
export function changeTexts(
  report: Report,
  where: Place,
  change: (text: string) => string,
): Report {
  switch (where.kind) {
    case 'report':
      return withChanges(report, {
        title: change(report.title),
        tags: report.tags.map(change),
        services: report.services.map(change),
      });
    case 'section':
      return changeSection(report, where.id, change);
    case 'field':
      return changeField(report, where.id, change);
    case 'event':
      return changeEvent(report, where.id, change);
    case 'action': {
      const item = report.actions.find(({ id }) => id === where.id);
      if (item === undefined) return report;
      const ticket = item.ticket === undefined ? {} : { ticket: change(item.ticket) };
      const values = item.values?.map((value) => ({ ...value, text: change(value.text) }));
      return editAction(report, where.id, {
        ...ticket,
        ...(values && { values }),
        text: change(item.text),
      });
    }
  }
}

function changeSection(report: Report, id: string, change: (text: string) => string): Report {
  const section = findSection(report, id);
  if (section === undefined) return report;
  const renamed = renameSection(report, id, change(section.heading));
  if (section.kind === 'prose') return setProse(renamed, id, change(section.text));
  if (section.kind !== 'timeline') return renamed;
  const timeline = report.timelines.find((each) => each.id === section.timeline);
  return (timeline?.entries ?? []).reduce((changed, entry) => {
    const text = isEvent(entry) ? entry.text : change(entry.text);
    if (text === entry.text) return changed;
    if (entry.kind === 'passage') return setPassageText(changed, entry.id, text);
    return editDayHeading(changed, entry.id, { text });
  }, renamed);
}

function changeField(report: Report, id: string, change: (text: string) => string): Report {
  const fields = allSections(report).flatMap((each) => (each.kind === 'fields' ? each.fields : []));
  const field = fields.find((each) => each.id === id);
  if (field === undefined) return report;
  return setFieldText(setFieldLabel(report, id, change(field.label)), id, change(field.text));
}

function changeEvent(report: Report, id: string, change: (text: string) => string): Report {
  const entries = report.timelines.flatMap((timeline) => timeline.entries);
  const event = entries.find((entry) => entry.id === id);
  if (event === undefined || !isEvent(event)) return report;
  const { text, actor, source, values } = event;
  const optional: Partial<Pick<TimelineEvent, 'actor' | 'source' | 'values'>> = {
    ...(actor !== undefined && { actor: change(actor) }),
    ...(source !== undefined && { source: change(source) }),
    ...(values && { values: values.map((value) => ({ ...value, text: change(value.text) })) }),
  };
  return editEvent(report, id, { text: change(text), ...optional });
}
