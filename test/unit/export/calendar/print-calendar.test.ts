import { describe, expect, it } from 'vitest';
import { printCalendar } from '../../../../src-shared/export/calendar/print-calendar.ts';
import { action, actionsSection, buildReport } from '../../report/build-report.ts';

const now = new Date('2024-05-10T08:00:00Z');

function printed(
  actions: Parameters<typeof action>[1][],
  audience: 'internal' | 'external' = 'internal',
) {
  const report = buildReport({
    sections: [actionsSection('Tasks')],
    actions: actions.map((parts, index) => action(`a${index + 1}`, parts)),
  });
  return printCalendar(report, { audience, now });
}

describe('printCalendar', () => {
  it('has a whole day for every action item that has a due date', () => {
    expect(
      printed([
        { text: 'Alert on **old** certificates', due: '2024-05-30', owner: 'Payments' },
        { text: 'No date' },
        {
          text: 'Not any more',
          due: '2024-12-31',
          status: 'dropped',
          ticket: 'https://t.example/7',
        },
      ]).replaceAll('\r\n', '\n'),
    ).toBe(`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Postlude//Postlude//EN
METHOD:PUBLISH
NAME:Action items: Checkout rejects cards
X-WR-CALNAME:Action items: Checkout rejects cards
BEGIN:VEVENT
UID:a1.report@postlude.invalid
SEQUENCE:0
DTSTAMP:20240510T080000Z
DTSTART;VALUE=DATE:20240530
DTEND;VALUE=DATE:20240531
X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
SUMMARY:Alert on old certificates
TRANSP:TRANSPARENT
DESCRIPTION:From the postmortem “Checkout rejects cards”.\\nOwner: Paym
 ents
STATUS:CONFIRMED
END:VEVENT
BEGIN:VEVENT
UID:a3.report@postlude.invalid
SEQUENCE:0
DTSTAMP:20240510T080000Z
DTSTART;VALUE=DATE:20241231
DTEND;VALUE=DATE:20250101
X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
SUMMARY:Not any more
TRANSP:TRANSPARENT
DESCRIPTION:From the postmortem “Checkout rejects cards”.\\nStatus: Dro
 pped\\nTicket: https://t.example/7
URL;VALUE=URI:https://t.example/7
STATUS:CANCELLED
END:VEVENT
END:VCALENDAR
`);
  });

  it('leaves internal items out for others', () => {
    const text = printed([{ text: 'Sue', due: '2024-05-30', internal: true }], 'external');
    expect(text).not.toContain('VEVENT');
  });

  it('cannot be broken out of by any text', () => {
    const text = printed([
      { text: 'a\r\nEND:VEVENT\u0000\nATTACH:x', owner: 'x\nURL:y;,\\', due: '2024-05-30' },
    ]);
    expect(text.match(/^(?:END:VEVENT|ATTACH|URL)/gm)).toEqual(['END:VEVENT']);
  });
});
