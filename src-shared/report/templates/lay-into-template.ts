import { allSections } from '../all-sections.ts';
import type { Report, Section } from '../report.ts';
import { reportFromTemplate } from './report-from-template.ts';
import type { Template } from './template.ts';

/**
 * Lays a report into a template: its own sections stay as they are and in their order, and those that
 * the template has beyond them are added, empty and with their help, where the template has them.
 */
export function layIntoTemplate(report: Report, template: Template, newId: () => string): Report {
  const fresh = reportFromTemplate(template, { newId, title: report.title, zone: report.zone });
  const known = new Set(allSections(report).map(likeness));
  const sections = [...report.sections];
  const added: Section[] = [];
  let place = 0;
  for (const section of fresh.sections) {
    const present = sections.findIndex((own) => likeness(own) === likeness(section));
    if (present >= 0) place = present + 1;
    if (present >= 0 || known.has(likeness(section))) continue;
    sections.splice(place, 0, section);
    place += 1;
    added.push(section);
  }
  const needed = new Set(
    allSections({ sections: added }).flatMap((section) =>
      section.kind === 'timeline' ? [section.timeline] : [],
    ),
  );
  return {
    ...report,
    sections,
    timelines: [...report.timelines, ...fresh.timelines.filter(({ id }) => needed.has(id))],
  };
}

/** Two sections that are alike here serve the same purpose, whatever they are called. */
function likeness(section: Section): string {
  const isGenerated = section.kind !== 'prose' && section.kind !== 'fields';
  return isGenerated ? section.kind : (section.role ?? section.heading.toLowerCase());
}
