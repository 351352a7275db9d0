import { describe, expect, it } from 'vitest';
import { brokenLink } from '../../../src-shared/checks/broken-link.ts';
import {
  buildReport,
  event,
  prose,
  timelineReport,
  timelineSection,
} from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

const sections = [
  prose('Root cause', 'Words.'),
  prose('Root cause'),
  { ...prose('Notes'), hidden: true as const },
];

function found(text: string) {
  return findingsOf(brokenLink, buildReport({ sections: [prose('Summary', text), ...sections] }));
}

describe('brokenLink', () => {
  it.each([
    'See [it](#root-cause), [twice](#root-cause-1) and [itself](#Summary).',
    'See [an anchor](#here). <a name="here"></a>',
    '## Inner part\n\nSee [it](#inner-part).',
    'A [web page](https://example.com/#nowhere) and `[code](#nowhere)`.',
    '[Back](#top) and [nothing](#).',
    'Text with a # sign (#12).',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds links to headings that are not there or not printed', () => {
    expect(found('See [it](#cause), [notes](#notes) and [that][1].\n\n[1]: #gone')).toEqual([
      'section Summary: The link to #cause in “Summary” leads to no heading that is printed: correct it or take it out.',
      'section Summary: The link to #notes in “Summary” leads to no heading that is printed: correct it or take it out.',
      'section Summary: The link to #gone in “Summary” leads to no heading that is printed: correct it or take it out.',
    ]);
  });

  it('proposes the one heading that was probably meant', () => {
    const report = buildReport({
      sections: [prose('Summary', 'See [it](#LessonsLearned).'), prose('Lessons learned')],
    });
    const [finding] = brokenLink.check(report);
    expect(finding?.fix?.label).toBe('Link to #lessons-learned');
    expect(finding?.fix?.edit(report).sections[0]).toMatchObject({
      text: 'See [it](#lessons-learned).',
    });
  });

  it('knows the headings of events', () => {
    const report = timelineReport([event('a', '14:05', 'note', { text: 'Pods restart' })], {
      sections: [
        prose('Summary', '[then](#1405-pods-restart) and [no](#1406-other)'),
        { ...timelineSection(), form: 'headings' },
      ],
    });
    expect(findingsOf(brokenLink, report)).toHaveLength(1);
  });
});
