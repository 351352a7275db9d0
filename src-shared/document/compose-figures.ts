import { isEvent, type Report, type Section, type Timeline } from '../report/report.ts';
import { positionsOf } from '../report/time-order.ts';
import { timelinesById } from '../report/timelines-by-id.ts';
import { drawFigure } from '../timeline/figure/draw-figure.ts';
import type { FigureNode } from './document-tree.ts';

/** The figures of the timelines in these sections, by the id of the section. */
export function composeFigures(
  report: Report,
  parts: readonly { readonly section: Section }[],
): ReadonlyMap<string, readonly [FigureNode]> {
  const figures = new Map<string, readonly [FigureNode]>();
  const timelines = timelinesById(report);
  for (const { section } of parts) {
    if (section.kind !== 'timeline') continue;
    const timeline = timelines.get(section.timeline);
    const figure = timeline && isTelling(timeline, report) && drawFigure(report, timeline);
    if (figure) figures.set(section.id, [{ type: 'figure', figure, number: figures.size + 1 }]);
  }
  return figures;
}

/** Tells whether a timeline has events enough for a picture to say more than its list does. */
function isTelling(timeline: Timeline, report: Report): boolean {
  const positions = positionsOf(timeline.entries.filter(isEvent), report);
  const known = positions.filter((position) => position !== undefined);
  return known.length >= fewestEvents && new Set(known).size >= fewestTimes;
}

const fewestEvents = 3;
const fewestTimes = 2;
