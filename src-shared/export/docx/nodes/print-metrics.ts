import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { MetricsNode, PrintedMetric } from '../../../document/document-tree.ts';
import { paragraph } from '../paragraph.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { type Block, column, type Place, type Printing } from '../printing.ts';
import { textRun } from '../text-run.ts';

/** Prints the metrics: a strip of names above values, and below it how each was measured. */
export function printMetrics(node: MetricsNode, printing: Printing): readonly Block[] {
  const place = column(printing.page.textWidth);
  const explanations = node.metrics.map((metric, index) =>
    paragraph([textRun(`${metric.name}: `, { bold: true }), textRun(explanation(metric))], place, {
      style: 'MetricNote',
      ...(index === node.metrics.length - 1 ? { spacing: { after: 240 } } : {}),
    }),
  );
  const isMeasured = node.metrics.some((metric) => metric.value !== undefined);
  return [...(isMeasured ? printStrip(node.metrics, place) : []), ...explanations];
}

function explanation({ definition, value, basis }: PrintedMetric): string {
  return value === undefined
    ? `${definition}; cannot compute: ${basis}.`
    : `${definition}; ${basis}.`;
}

function printStrip(metrics: readonly PrintedMetric[], place: Place): readonly Block[] {
  const width = Math.floor(place.width / metrics.length);
  const widths = metrics.map((_metric, index) =>
    index === 0 ? place.width - width * (metrics.length - 1) : width,
  );
  const cells = metrics.map(
    (metric, index) =>
      new TableCell({
        width: { size: widths[index] ?? width, type: WidthType.DXA },
        children: [
          paragraph([textRun(metric.shortName)], place, { style: 'MetricName' }),
          paragraph([textRun(metric.value ?? '–')], place, { style: 'MetricValue' }),
        ],
      }),
  );
  const table = new Table({
    style: tableStyles.strip,
    width: { size: place.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
  return [table, paragraph([], place, { style: 'TableEnd' })];
}
