import { describe, expect, it } from 'vitest';
import type { PrintedMetric } from '../../../../../src-shared/document/document-tree.ts';
import { describeDocx } from '../describe-docx.ts';
import { printTree } from '../print-tree.ts';

const detect: PrintedMetric = {
  name: 'Time to detect',
  shortName: 'Detect',
  definition: 'impact started to detected',
  value: '4 min',
  basis: '13:58 to 14:02 UTC',
};
const resolve: PrintedMetric = {
  name: 'Time to resolve',
  shortName: 'Resolve',
  definition: 'detected to resolved',
  basis: 'no event marked resolved',
};

const notes = [
  'MetricNote: **Time to detect: **impact started to detected; 13:58 to 14:02 UTC.',
  'MetricNote: **Time to resolve: **detected to resolved; cannot compute: no event marked resolved.',
];

describe('the metrics', () => {
  it('are a strip of names and values, and below it how each was measured', async () => {
    const { bytes } = await printTree([{ type: 'metrics', metrics: [detect, resolve] }]);
    expect(describeDocx(bytes)).toEqual([
      {
        table: 'PostludeStrip',
        widths: [4649, 4649],
        rows: [
          [
            ['MetricName: Detect', 'MetricValue: 4 min'],
            ['MetricName: Resolve', 'MetricValue: –'],
          ],
        ],
      },
      'TableEnd: ',
      ...notes,
    ]);
  });

  it('go without the strip where none could be computed', async () => {
    const { bytes } = await printTree([{ type: 'metrics', metrics: [resolve] }]);
    expect(describeDocx(bytes)).toEqual(notes.slice(1));
  });
});
