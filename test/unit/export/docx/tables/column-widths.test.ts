import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../../src-shared/export/docx/tables/column-widths.ts';
import { tableType } from '../../../../../src-shared/export/docx/tables/table-type.ts';

const type = tableType(2);
const prose = 'The standby took over and the backlog drained within a quarter of an hour';

describe('the widths of columns', () => {
  it('share what is left in proportion to the lines where all have room', () => {
    const rows = [
      ['Host', 'Errors'],
      ['db-1', '503'],
    ];
    expect(columnWidths({ rows, width: 9000, type })).toEqual([3899, 5101]);
  });

  it('leave short lines whole beside long ones', () => {
    const rows = [
      ['Time', 'Event'],
      ['2024-05-14 13:58', prose],
    ];
    const [time = 0, event = 0] = columnWidths({ rows, width: 9000, type });
    expect(time).toBe(17 * type.letter + type.gap);
    expect(time + event).toBe(9000);
  });

  it('break lines but not words where there is less room', () => {
    const rows = [[prose, 'communication', prose, 'acknowledged', prose]];
    const widths = columnWidths({ rows, width: 9000, type });
    expect(widths[1]).toBeGreaterThanOrEqual('communication'.length * type.letter);
    expect(widths[3]).toBeGreaterThanOrEqual('acknowledged'.length * type.letter);
  });

  it('fill the width exactly and give every column some of it', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 40 }), { minLength: 1 });
    const width = fc.integer({ min: 2000, max: 12_000 });
    fc.assert(
      fc.property(rows, width, (cells, total) => {
        const widths = columnWidths({ rows: cells, width: total, type });
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(total);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
