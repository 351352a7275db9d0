import { describe, expect, it } from 'vitest';
import { describePlace } from '../../../src-shared/checks/describe-place.ts';
import {
  action,
  actionsSection,
  event,
  prose,
  timelineReport,
  timelineSection,
} from '../report/build-report.ts';

const report = timelineReport(
  [
    event('a', '14:00'),
    event('b', { clock: '14:10', written: '2:10 PM' }, 'note', {
      text: '# **Paged** the\n[on-call](https://example.com/rota)',
    }),
  ],
  {
    sections: [
      prose('', 'Words.'),
      timelineSection(),
      actionsSection('Tasks'),
      {
        kind: 'fields',
        id: 's',
        heading: '**Issue** Summary',
        fields: [{ id: 'f', label: 'Impact', text: '' }],
        children: [],
      },
    ],
    actions: [action('x', { text: 'Watch expiry.' })],
  },
);

describe('describePlace', () => {
  it.each([
    [{ kind: 'report' }, 'the report'],
    [{ kind: 'section', id: 'timeline' }, 'section “Timeline”'],
    [{ kind: 'section', id: '' }, 'section 1'],
    [{ kind: 'field', id: 'f' }, 'field “Impact” of “Issue Summary”'],
    [{ kind: 'event', id: 'b' }, 'event 2 of “Timeline”: “2:10 PM Paged the on-call”'],
    [{ kind: 'action', id: 'x' }, 'action item 1: “Watch expiry.”'],
    [{ kind: 'section', id: 'gone' }, 'a section that is not there'],
    [{ kind: 'field', id: 'gone' }, 'a field that is not there'],
    [{ kind: 'event', id: 'gone' }, 'an event that is not there'],
    [{ kind: 'action', id: 'gone' }, 'an action item that is not there'],
  ] as const)('describes %j', (place, words) => {
    expect(describePlace(report, place)).toBe(words);
  });
});
