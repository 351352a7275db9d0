import { describe, expect, it } from 'vitest';
import { checkReport, createReadinessCheck } from '../../../src-shared/checks/check-report.ts';
import { silenceFinding, unsilenceAll } from '../../../src-shared/checks/silence.ts';
import { printMarkdown } from '../../../src-shared/export/markdown/print-markdown.ts';
import { readPostlude } from '../../../src-shared/file/read-postlude.ts';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import { editEvent } from '../../../src-shared/report/edit/edit-event.ts';
import { event, prose, timelineReport, timelineSection } from '../report/build-report.ts';

const report = timelineReport(
  [
    event('a', '14:00', 'detected', { text: 'We should have seen it' }),
    event('b', '14:30', 'resolved', { text: 'Human error mended' }),
  ],
  { sections: [prose('Impact', 'None.'), timelineSection()] },
);
/** Without the fixes, which are functions. */
const blaming = (of: typeof report) =>
  checkReport(of)
    .filter(({ rule }) => rule === 'blaming-wording')
    .map(({ fix: _fix, ...finding }) => finding);

describe('silenceFinding', () => {
  const [first] = blaming(report);
  const silenced = first === undefined ? report : silenceFinding(report, first);

  it('keeps one finding quiet and no other', () => {
    expect(blaming(report)).toHaveLength(2);
    expect(blaming(silenced)).toEqual(blaming(report).slice(1));
    expect(first && silenceFinding(silenced, first)).toBe(silenced);
  });

  it('lets it be heard again when its words change, or when all may be heard', () => {
    const changed = editEvent(silenced, 'a', { text: 'We should have known it' });
    expect(blaming(changed)).toHaveLength(2);
    expect(unsilenceAll(silenced)).toEqual(report);
  });

  it('lasts in the file, and is no part of Markdown', () => {
    const read = readPostlude(writePostlude(silenced));
    expect(read.kind === 'report' && read.report).toEqual(silenced);
    expect(printMarkdown(silenced, { audience: 'internal' })).toBe(
      printMarkdown(report, { audience: 'internal' }),
    );
  });
});

describe('createReadinessCheck', () => {
  it('finds after every edit what a fresh check finds', () => {
    const { check } = createReadinessCheck();
    const edits = [
      report,
      editEvent(report, 'b', { text: 'All well' }),
      { ...report, zone: 'Europe/Berlin' },
      { ...report, sections: [] },
      report,
    ];
    const told = (found: ReturnType<typeof checkReport>) =>
      found.map(({ rule, message, words }) => `${rule} ${words} ${message}`);
    expect(edits.map((each) => told(check(each)))).toEqual(
      edits.map((each) => told(checkReport(each))),
    );
  });
});
