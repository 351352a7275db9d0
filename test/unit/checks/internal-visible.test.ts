import { describe, expect, it } from 'vitest';
import { internalVisible } from '../../../src-shared/checks/internal-visible.ts';
import {
  action,
  actionsSection,
  buildReport,
  event,
  prose,
  timelineReport,
  timelineSection,
} from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

const sentence = 'The vendor broke the contract of March and paid nothing.';

describe('internalVisible', () => {
  it('finds parts that say they are internal and are not marked so', () => {
    const report = timelineReport(
      [event('a', '14:00', 'note', { text: 'Called legal [internal]' })],
      {
        sections: [
          prose('Costs (internal only)', 'Much.'),
          prose('Notes', '**Confidential:** the contract.'),
          timelineSection(),
          actionsSection('Tasks'),
        ],
        actions: [action('x', { text: 'Do not share: sue them.' })],
      },
    );
    expect(
      internalVisible.check(report).map(({ where, words, fix }) => [where, words, fix?.label]),
    ).toEqual([
      [{ kind: 'section', id: 'Costs (internal only)' }, 'internal only', 'Mark internal'],
      [{ kind: 'section', id: 'Notes' }, 'Confidential', 'Mark internal'],
      [{ kind: 'event', id: 'a' }, 'internal', 'Mark internal'],
      [{ kind: 'action', id: 'x' }, 'Do not share', 'Mark internal'],
    ]);
    const marked = internalVisible
      .check(report)
      .reduce((before, { fix }) => fix?.edit(before) ?? before, report);
    expect(internalVisible.check(marked)).toEqual([]);
  });

  it('finds the words of an internal part in another', () => {
    const report = buildReport({
      sections: [
        { ...prose('Costs', `- ${sentence}`), internal: true },
        prose('Summary', `So:\n\n${sentence}`),
      ],
    });
    expect(findingsOf(internalVisible, report)).toEqual([
      'section Summary: “Summary” repeats words of “Costs”, which is internal: mark it internal too, or take them out.',
    ]);
  });

  it.each([
    'An internal error of the API.',
    'Internal DNS failed.',
    'Private subnets were full.',
    'Confidential computing nodes',
  ])('leaves alone: %s', (text) => {
    expect(internalVisible.check(buildReport({ sections: [prose('Cause', text)] }))).toEqual([]);
  });
});
