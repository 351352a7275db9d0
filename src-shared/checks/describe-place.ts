import { allSections } from '../report/all-sections.ts';
import { isEvent, type Report } from '../report/report.ts';
import type { Place } from './finding.ts';
import { nameAction, nameEvent, nameSection } from './name-part.ts';

/** Says where a place is, for readers who cannot click on it: `event 3 of “Timeline”: “02:30 …”`. */
export function describePlace(report: Report, place: Place): string {
  switch (place.kind) {
    case 'report':
      return 'the report';
    case 'section':
      return describeSection(report, place.id);
    case 'field':
      return describeField(report, place.id);
    case 'event':
      return describeEvent(report, place.id);
    case 'action':
      return describeAction(report, place.id);
  }
}

function describeSection(report: Report, id: string): string {
  const sections = allSections(report);
  const index = sections.findIndex((section) => section.id === id);
  const section = sections[index];
  if (section === undefined) return 'a section that is not there';
  return section.heading === '' ? `section ${index + 1}` : `section ${nameSection(section)}`;
}

function describeField(report: Report, id: string): string {
  for (const section of allSections(report)) {
    const fields = section.kind === 'fields' ? section.fields : [];
    const field = fields.find((each) => each.id === id);
    if (field !== undefined) return `field “${field.label}” of ${nameSection(section)}`;
  }
  return 'a field that is not there';
}

function describeEvent(report: Report, id: string): string {
  for (const timeline of report.timelines) {
    const events = timeline.entries.filter(isEvent);
    const index = events.findIndex((each) => each.id === id);
    const event = events[index];
    if (event === undefined) continue;
    const section = allSections(report).find(
      (each) => each.kind === 'timeline' && each.timeline === timeline.id,
    );
    const name = section === undefined ? 'the timeline' : nameSection(section);
    return `event ${index + 1} of ${name}: ${nameEvent(event)}`;
  }
  return 'an event that is not there';
}

function describeAction(report: Report, id: string): string {
  const index = report.actions.findIndex((each) => each.id === id);
  const item = report.actions[index];
  return item === undefined
    ? 'an action item that is not there'
    : `action item ${index + 1}: ${nameAction(item)}`;
}
