import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Audience } from '../../document/document-tree.ts';
import { visibleReport } from '../../document/visible-report.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { actionStatusNames } from '../../report/action-item.ts';
import type { ActionItem, Report } from '../../report/report.ts';
import { isDate } from '../../time/calendar-date.ts';

/** What a calendar takes from outside. */
export type CalendarOptions = {
  readonly audience: Audience;
  /** The moment of the export: the entries' stamp (RFC 5545, DTSTAMP). */
  readonly now: Date;
};

/**
 * Prints the action items that have a due date as whole-day entries of an iCalendar file (RFC 5545). An
 * item has the same UID in every export, so that a calendar that reads a later one changes its entry.
 */
export function printCalendar(report: Report, { audience, now }: CalendarOptions): string {
  const visible = visibleReport(report, audience);
  const title = plainText(visible.title) || 'Postmortem';
  const calendar = ical({
    name: `Action items: ${title}`,
    prodId: { company: 'Postlude', product: 'Postlude', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const item of datedItems(visible)) {
    calendar.createEvent({
      id: `${item.id}.${report.id}@postlude.invalid`,
      stamp: now,
      start: new Date(`${item.due}T00:00:00Z`),
      end: new Date(Date.parse(`${item.due}T00:00:00Z`) + dayLength),
      allDay: true,
      summary: clean(plainText(item.text)) || 'Action item',
      description: clean(descriptionOf(item, title)),
      status: item.status === 'dropped' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(isWebAddress(item.ticket) && { url: item.ticket }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

const dayLength = 86_400_000;

/** The action items that a calendar can hold: those with a due date. */
export function datedItems({
  actions,
}: Pick<Report, 'actions'>): readonly (ActionItem & { readonly due: string })[] {
  return actions.flatMap((item) => {
    const { due } = item;
    return due !== undefined && isDate(due) ? [{ ...item, due }] : [];
  });
}

function descriptionOf({ owner, priority, status, ticket }: ActionItem, title: string): string {
  const lines = [
    `From the postmortem “${title}”.`,
    ...(owner ? [`Owner: ${owner}`] : []),
    ...(priority ? [`Priority: ${priority}`] : []),
    ...(status ? [`Status: ${actionStatusNames[status]}`] : []),
    ...(ticket ? [`Ticket: ${ticket}`] : []),
  ];
  return lines.join('\n');
}

function isWebAddress(ticket: string | undefined): ticket is string {
  return ticket !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(ticket);
}

/** Controls other than line breaks, which no calendar reads. */
function clean(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
