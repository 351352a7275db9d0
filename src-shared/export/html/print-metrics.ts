import type { Element } from 'hast';
import type { MetricsNode, PrintedMetric } from '../../document/document-tree.ts';
import { block, element } from './element.ts';

/** Prints the strip of metrics, each with its definition and the times it was computed from. */
export function printMetrics({ metrics }: MetricsNode): Element {
  return block('dl', { className: ['metrics'] }, metrics.map(printMetric));
}

function printMetric({ name, definition, value, basis }: PrintedMetric): Element {
  const known = value !== undefined;
  return block('div', {}, [
    element('dt', {}, [name]),
    element('dd', { className: [known ? 'value' : 'no-value'] }, [value ?? '–']),
    element('dd', {}, [definition]),
    element('dd', {}, [known ? basis : `cannot compute: ${basis}`]),
  ]);
}
