import { visibleReport } from '../../src-shared/document/visible-report.ts';
import { datedItems, printCalendar } from '../../src-shared/export/calendar/print-calendar.ts';
import { success } from '../documents/result.ts';
import type { Exporter } from './export-format.ts';

/** Exports the action items that have a due date as a calendar. */
export const exportCalendar: Exporter = async ({ report, audience, now, name }) => {
  const bytes = new TextEncoder().encode(printCalendar(report, { audience, now }));
  const isEmpty = datedItems(visibleReport(report, audience)).length === 0;
  const messages = isEmpty ? ['No action item has a due date: the calendar is empty.'] : [];
  return success({ files: [{ path: `${name}.ics`, bytes }], messages });
};
