import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, patchBetween } from '../../../src-shared/ipc/report-patch.ts';
import { editHeader } from '../../../src-shared/report/edit/edit-header.ts';
import { setProse } from '../../../src-shared/report/edit/edit-section.ts';
import { arbitraryReport } from '../arbitrary-report.ts';
import { buildReport, prose } from '../report/build-report.ts';

describe('a patch', () => {
  it('holds what was typed and nothing else', () => {
    const report = buildReport({ sections: [prose('a', 'One.'), prose('b', 'Two.')] });
    expect(patchBetween(report, setProse(report, 'b', 'Two!'))).toEqual([
      { path: ['sections', 1, 'text'], value: 'Two!' },
    ]);
  });

  it('takes parts away', () => {
    const report = buildReport({ severity: 'SEV1' });
    const after = editHeader(report, { severity: undefined });
    expect(patchBetween(report, after)).toEqual([{ path: ['severity'] }]);
    expect(applyPatch(report, [{ path: ['severity'] }])).toEqual(after);
  });

  it('makes any report of any other', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitraryReport(), (before, after) => {
        expect(applyPatch(before, patchBetween(before, after))).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });

  it('makes nothing of what it was not made for', () => {
    const report = buildReport();
    expect(applyPatch(report, [{ path: ['sections', 3, 'text'], value: 'x' }])).toBeUndefined();
    expect(applyPatch(report, [{ path: ['title', 'x'], value: 'x' }])).toBeUndefined();
    expect(applyPatch({}, [{ path: ['__proto__', 'hurt'], value: 1 }])).toBeUndefined();
  });
});
