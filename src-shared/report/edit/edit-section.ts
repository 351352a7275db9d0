import type { Report, SectionOf } from '../report.ts';
import type { Role } from '../role.ts';
import { updateSection } from './update-section.ts';
import { withChanges } from './with-changes.ts';

/** Gives a section another heading; its role stays. */
export function renameSection(report: Report, id: string, heading: string): Report {
  return updateSection(report, id, (section) => withChanges(section, { heading }));
}

/** Says what a section is for; `undefined`: nothing that checks, metrics or the email know. */
export function setSectionRole(report: Report, id: string, role: Role | undefined): Report {
  return updateSection(report, id, (section) => withChanges(section, { role }));
}

/** Leaves a section with all that is nested in it out of every export, or takes it in again. */
export function setSectionHidden(report: Report, id: string, hidden: boolean): Report {
  return updateSection(report, id, (section) =>
    withChanges(section, { hidden: hidden || undefined }),
  );
}

/** Keeps a section with all that is nested in it out of external exports, or takes it in again. */
export function setSectionInternal(report: Report, id: string, internal: boolean): Report {
  return updateSection(report, id, (section) =>
    withChanges(section, { internal: internal || undefined }),
  );
}

/** Replaces the Markdown of a prose section. */
export function setProse(report: Report, id: string, text: string): Report {
  return updateSection(report, id, (section) =>
    section.kind === 'prose' ? withChanges(section, { text }) : section,
  );
}

/** Prints a timeline in another form. */
export function setTimelineForm(
  report: Report,
  id: string,
  form: SectionOf<'timeline'>['form'],
): Report {
  return updateSection(report, id, (section) =>
    section.kind === 'timeline' ? withChanges(section, { form }) : section,
  );
}

/** Prints action items in another form. */
export function setActionsForm(
  report: Report,
  id: string,
  form: SectionOf<'actions'>['form'],
): Report {
  return updateSection(report, id, (section) =>
    section.kind === 'actions' ? withChanges(section, { form }) : section,
  );
}

/** Keeps improvements and tasks apart below these words, or, with `undefined`, together. */
export function setActionLabels(
  report: Report,
  id: string,
  labels: SectionOf<'actions'>['labels'],
): Report {
  return updateSection(report, id, (section) =>
    section.kind === 'actions' ? withChanges(section, { labels }) : section,
  );
}

/** Lists headings down to this level (1 to 6) in the contents; `undefined`: two levels. */
export function setContentsDepth(report: Report, id: string, depth: number | undefined): Report {
  return updateSection(report, id, (section) =>
    section.kind === 'contents' ? withChanges(section, { depth }) : section,
  );
}
