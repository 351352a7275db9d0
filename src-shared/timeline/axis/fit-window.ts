import type { AxisContent } from './axis-items.ts';
import { type AxisWindow, padded } from './axis-window.ts';

/** The window that shows a whole timeline; of one without events the first day. */
export function fitAll({ items, axis }: AxisContent): AxisWindow {
  const [first] = items;
  if (first === undefined) {
    const from = axis === 'day-clock' ? 0 : Date.UTC(2000, 0, 1);
    return { from, to: from + 86_400_000 };
  }
  let to = first.at;
  for (const { at, end } of items) to = Math.max(to, end ?? at);
  return padded(first.at, to);
}

/** The impact: from its first event to *resolved*, else to *mitigated*; undefined where one is missing. */
export function impactOf({ items }: AxisContent): AxisWindow | undefined {
  const momentOf = (wanted: string) =>
    items.find(({ kind, isMilestone }) => isMilestone && kind === wanted)?.at;
  const from = momentOf('impact-started');
  const to = momentOf('resolved') ?? momentOf('mitigated');
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

/** The window that shows the impact; undefined where the timeline does not say when it was. */
export function fitImpact(content: AxisContent): AxisWindow | undefined {
  const impact = impactOf(content);
  return impact === undefined ? undefined : padded(impact.from, impact.to);
}
