import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleReport } from '../../../../src-shared/document/visible-report.ts';
import { printMarkdown } from '../../../../src-shared/export/markdown/print-markdown.ts';
import { importMarkdown } from '../../../../src-shared/import/import-markdown.ts';
import { differencesOf } from '../../../../src-shared/import/markdown/annotations.ts';
import { figureFileName } from '../../../../src-shared/markdown/figure-line.ts';
import { countingIds } from '../../counting-ids.ts';
import { arbitraryPlainReport } from './arbitrary-plain-report.ts';

describe('printMarkdown', () => {
  it('reads back as the same report in everything it prints, with front matter for the rest', () => {
    fc.assert(
      fc.property(arbitraryPlainReport, (report) => {
        const text = printMarkdown(report, { audience: 'internal' });
        const again = importMarkdown(text, { newId: countingIds() }).report;
        expect(differencesOf(visibleReport(report, 'internal'), again)).toEqual({});
      }),
      { numRuns: 300 },
    );
  });

  it('prints figures that reading leaves out again, so that nothing else is different', () => {
    const figureAddress = (number: number) => `a-images/${figureFileName(number)}`;
    fc.assert(
      fc.property(
        arbitraryPlainReport,
        fc.constantFrom('internal', 'external'),
        (report, audience) => {
          const bare = printMarkdown(report, { audience });
          const text = printMarkdown(report, { audience, figureAddress });
          const lines = text.split('\n').filter((line) => !line.includes('timeline-figure'));
          expect(lines.filter((line) => line !== '')).toEqual(
            bare.split('\n').filter((line) => line !== ''),
          );
          const read = (written: string) =>
            importMarkdown(written, { newId: countingIds() }).report;
          expect(read(text)).toEqual(read(bare));
        },
      ),
      { numRuns: 200 },
    );
  });
});
