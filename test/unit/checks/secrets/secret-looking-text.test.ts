import { describe, expect, it } from 'vitest';
import { checkReport } from '../../../../src-shared/checks/check-report.ts';
import { describePlace } from '../../../../src-shared/checks/describe-place.ts';
import { secretLookingText } from '../../../../src-shared/checks/secrets/secret-looking-text.ts';
import {
  action,
  actionsSection,
  event,
  prose,
  timelineReport,
  timelineSection,
} from '../../report/build-report.ts';
import { findingsOf } from '../findings-of.ts';

const token = `ghp_${'aB3d'.repeat(9)}`;
const report = timelineReport(
  [
    event('a', '14:00', 'note', { text: `Rolled back with ${token}` }),
    event('b', '14:10', 'note', { text: 'Node lost', leftOut: true, actor: 'kim@customer.io' }),
  ],
  {
    sections: [
      { ...prose('Logs', `curl 10.1.2.3\n\n    token=${token}\n\n10.1.2.3 again`), hidden: true },
      timelineSection(),
      actionsSection('Tasks'),
    ],
    actions: [action('x', { text: `Rotate ${token}`, ticket: 'https://git.corp.internal/1' })],
  },
);

describe('secretLookingText', () => {
  it('tells what stands where, in hidden and left-out parts too', () => {
    expect(findingsOf(secretLookingText, report)).toEqual([
      'section Logs: A private network address and a GitHub token stand in “Logs”: take it out, and make it invalid where it was valid.',
      'event a: A GitHub token stands in “14:00 Rolled back with [removed: a GitHub token]”: take it out, and make it invalid where it was valid.',
      'event b: An e-mail address stands in “14:10 Node lost”: take it out or mark it internal before others read it.',
      'action x: A GitHub token and a private host stand in “Rotate [removed: a GitHub token]”: take it out, and make it invalid where it was valid.',
    ]);
  });

  it('never repeats the secret, in no finding of any rule and no place', () => {
    const told = checkReport(report).map((finding) => [
      finding.message,
      finding.words,
      finding.fix?.label,
      describePlace(report, finding.where),
    ]);
    expect(JSON.stringify(told)).not.toContain('aB3daB3d');
  });

  it('takes everything out that it found', () => {
    const mended = secretLookingText
      .check(report)
      .reduce((changed, { fix }) => fix?.edit(changed) ?? changed, report);
    expect(findingsOf(secretLookingText, mended)).toEqual([]);
    expect(JSON.stringify(mended)).not.toContain(token);
    expect(mended.actions[0]?.text).toBe('Rotate [removed: a GitHub token]');
  });

  it('counts the addresses of the report’s own people as no customers’', () => {
    const text = 'Mail ada@payments.io or kim@customer.io';
    const own = timelineReport([event('a', '14:00', 'note', { text })], {
      authors: [{ name: 'Ada Byron', affiliation: 'ada@payments.io' }],
    });
    const [finding] = secretLookingText.check(own);
    expect(finding?.fix?.edit(own).timelines[0]?.entries[0]?.text).toBe(
      'Mail ada@payments.io or [removed: an e-mail address]',
    );
  });
});
