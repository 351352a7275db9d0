import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDifference } from '../../../src-shared/report/describe-difference.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { arbitraryReport } from '../arbitrary-report.ts';
import { action, buildReport, event, passage, prose, timelineReport } from './build-report.ts';

const base = timelineReport([event('a', '14:00'), event('b', '14:05'), passage('p')], {
  sections: [prose('one', 'words', [prose('child')]), prose('two')],
  actions: [action('x')],
});

const withEntries = (entries: Report['timelines'][number]['entries']): Report => ({
  ...base,
  timelines: [{ id: 't', entries }],
});

describe('describing what differs', () => {
  it.each<[string, Report, string]>([
    ['nothing', { ...base }, 'Nothing changed.'],
    ['the title', { ...base, title: 'New' }, 'Title changed.'],
    [
      'details',
      { ...base, title: 'New', severity: 'SEV2', zone: 'Europe/Berlin', language: 'de' },
      'Title, severity, time zone and other details changed.',
    ],
    ['a detail without a name', { ...base, language: 'de' }, 'Details changed.'],
    [
      'events',
      withEntries([event('a', '14:01'), event('b', '14:05'), passage('p'), event('c', '15:00')]),
      '1 event added, 1 event edited.',
    ],
    [
      'the order of events',
      withEntries([event('b', '14:05'), event('a', '14:00'), passage('p')]),
      'Events reordered.',
    ],
    ['removed entries', withEntries([]), '2 events removed, 1 passage removed.'],
    [
      'a section under another one',
      { ...base, sections: [prose('one', 'words'), prose('two', '', [prose('child')])] },
      '1 section edited, sections reordered.',
    ],
    [
      'sections and actions',
      {
        ...base,
        sections: [prose('one', 'others', [prose('child')]), prose('two'), prose('three')],
        actions: [action('x', { owner: 'Kim' }), action('y')],
      },
      '1 section added, 1 section edited, 1 action item added, 1 action item edited.',
    ],
    [
      'an image',
      { ...base, images: { ab: { mediaType: 'image/png', data: '' } } },
      '1 image added.',
    ],
    [
      'a field of a later version',
      { ...base, later: { version: 1 } } as Report,
      'Details changed.',
    ],
  ])('names %s', (_what, after, expected) => {
    expect(describeDifference(base, after)).toBe(expected);
  });

  it('says that nothing changed of a report and itself, and of no other', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitraryReport(), (one, other) => {
        expect(describeDifference(one, structuredClone(one))).toBe('Nothing changed.');
        expect(describeDifference(one, other)).not.toBe('Nothing changed.');
      }),
      { numRuns: 50 },
    );
  });

  it('takes the order of keys for nothing', () => {
    const turned = Object.fromEntries(Object.entries(buildReport()).reverse());
    expect(describeDifference(buildReport(), turned as Report)).toBe('Nothing changed.');
  });
});
