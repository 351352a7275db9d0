import { describe, expect, it } from 'vitest';
import {
  composeEmail,
  emailSubject,
  oneLine,
} from '../../../../src-shared/export/email/email-summary.ts';
import { readRecipients } from '../../../../src-shared/export/email/read-recipients.ts';
import { event, prose, timelineReport, timelineSection } from '../../report/build-report.ts';

const report = timelineReport(
  [
    event('a', '14:00', 'detected'),
    event('b', '15:00', 'resolved', { internal: true }),
    event('c', '15:30', 'resolved'),
  ],
  {
    severity: 'SEV2',
    dayOne: '2024-05-09',
    sections: [
      { ...prose('Background', 'Long ago.') },
      { ...prose('Summary', 'Cards failed.[^1]\n\n[^1]: All of them.'), role: 'summary' },
      { ...prose('Costs', 'Much.'), role: 'summary', internal: true },
      timelineSection(),
    ],
  },
);

describe('composeEmail', () => {
  it('tells the summary and the metrics that are known, and no more', () => {
    const { children } = composeEmail(report, 'external');
    expect(children.map((node) => ('source' in node ? node.source : node.type))).toEqual([
      'Checkout rejects cards',
      'Summary',
      'Cards failed.[^1]\n\n[^1]: All of them.',
      'metrics',
    ]);
    expect(children.at(-1)).toMatchObject({
      metrics: [{ name: 'Time to resolve', value: '1 h 30 min' }],
    });
    expect(JSON.stringify(children)).not.toContain('origin');
  });

  it('tells how the report begins where nothing is called a summary', () => {
    const bare = {
      ...report,
      sections: [prose('One', ''), prose('Two', 'Words.'), prose('Three', 'More.')],
    };
    expect(composeEmail(bare, 'internal').children).toMatchObject([
      { type: 'title' },
      { source: 'Two' },
      { source: 'Words.' },
    ]);
  });
});

describe('emailSubject', () => {
  it('names the incident, how bad it was and its date, on one line', () => {
    expect(emailSubject(report)).toBe(
      'Postmortem: Checkout rejects cards (SEV2, Thursday 9 May 2024)',
    );
    expect(emailSubject({ ...report, title: '*A*\r\nBcc: b' })).not.toMatch(/[\r\n]/);
    expect(oneLine('a\r\n\u2028b\u0000  c ')).toBe('a b c');
  });
});

describe('readRecipients', () => {
  it('reads addresses with and without names', () => {
    expect(
      readRecipients('a@example.com; "Byron, Ada" <ada@example.com>\nZoë <zoë@exämple.com>,'),
    ).toEqual({
      kind: 'read',
      addresses: [
        { name: '', address: 'a@example.com' },
        { name: 'Byron, Ada', address: 'ada@example.com' },
        { name: 'Zoë', address: 'zoë@exämple.com' },
      ],
    });
  });

  it.each([
    'nobody',
    'a@b@c',
    '<a@example.com',
    'a b@example.com',
    'a@-x.com',
    '@example.com',
    'a@',
  ])('tells that %s is none', (written) => {
    expect(readRecipients(`x@example.com, ${written}`)).toEqual({ kind: 'wrong', written });
  });
});
