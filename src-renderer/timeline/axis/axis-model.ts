import { useMemo } from 'react';
import type { Timeline, TimelineEvent } from '../../../src-shared/report/report.ts';
import { isEvent } from '../../../src-shared/report/report.ts';
import type { AxisClock } from '../../../src-shared/timeline/axis/axis-clock.ts';
import {
  type AxisContent,
  type AxisItem,
  axisContent,
} from '../../../src-shared/timeline/axis/axis-items.ts';
import type { AxisWindow } from '../../../src-shared/timeline/axis/axis-window.ts';
import { fitAll } from '../../../src-shared/timeline/axis/fit-window.ts';
import { layoutBars } from '../../../src-shared/timeline/axis/layout-bars.ts';
import { layoutMarks, type Mark } from '../../../src-shared/timeline/axis/layout-marks.ts';
import { isOpen, passes } from '../../../src-shared/timeline/list/filter-events.ts';
import { useTimelineView } from '../../state/timeline-view.ts';
import { useReport } from '../../state/use-session.ts';
import { type AxisHeights, axisHeights, markRows } from './axis-heights.ts';

/** Everything that is drawn, and that gestures need to know. */
export type AxisModel = {
  readonly timeline: Timeline;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  /** The whole timeline, whatever the filter lets through. */
  readonly content: AxisContent;
  /** The events that the filter lets through. */
  readonly items: readonly AxisItem[];
  /** Those that are not in the hand, as they have room. */
  readonly marks: readonly Mark[];
  /** Those in the hand, at the places they were taken from. */
  readonly carried: readonly Mark[];
  readonly bars: ReturnType<typeof layoutBars>['bars'];
  readonly clock: AxisClock;
  readonly secondClock?: AxisClock;
  readonly window: AxisWindow;
  /** Pixels. */
  readonly width: number;
  /** Milliseconds of a pixel. */
  readonly scale: number;
  readonly heights: AxisHeights;
};

/** What the axis of a timeline shows on so many pixels. */
export function useAxisModel(
  timeline: Timeline,
  width: number,
  carriedIds: ReadonlySet<string> | undefined,
): AxisModel {
  const zone = useReport((report) => report.zone);
  const dayOne = useReport((report) => report.dayOne);
  const secondZone = useReport((report) => report.secondZone);
  const filter = useTimelineView(timeline.id, (state) => state.filter);
  const mode = useTimelineView(timeline.id, (state) => state.mode);
  const chosen = useTimelineView(timeline.id, (state) => state.window);
  const content = useMemo(
    () => axisContent(timeline, dayOne === undefined ? { zone } : { zone, dayOne }),
    [timeline, zone, dayOne],
  );
  const events = useMemo(
    () => new Map(timeline.entries.filter(isEvent).map((event) => [event.id, event])),
    [timeline],
  );
  const items = useMemo(() => {
    if (isOpen(filter)) return content.items;
    return content.items.filter(({ id }) => {
      const event = events.get(id);
      return event !== undefined && passes(filter, event);
    });
  }, [content, events, filter]);
  const { bars, lanes } = useMemo(() => layoutBars(items), [items]);
  const fitting = useMemo(() => fitAll(content), [content]);
  const window = chosen ?? fitting;
  // Panning leaves it the same to the last digit, so that nothing is laid out anew.
  const scale = Number(((window.to - window.from) / width).toPrecision(9));
  const [staying, moving] = useMemo(() => parted(items, carriedIds), [items, carriedIds]);
  const marks = useMemo(() => layoutMarks(staying, scale, markRows), [staying, scale]);
  const carried = useMemo(() => layoutMarks(moving, scale, markRows), [moving, scale]);
  const hasSecondZone = secondZone !== undefined && content.axis === 'instant';
  return {
    timeline,
    events,
    content,
    items,
    marks,
    carried,
    bars,
    clock: { axis: content.axis, zone },
    ...(hasSecondZone && { secondClock: { axis: content.axis, zone: secondZone } }),
    window,
    width,
    scale,
    heights: axisHeights(lanes, hasSecondZone, mode === 'axis'),
  };
}

function parted(
  items: readonly AxisItem[],
  ids: ReadonlySet<string> | undefined,
): readonly [staying: readonly AxisItem[], moving: readonly AxisItem[]] {
  if (ids === undefined) return [items, []];
  return [items.filter(({ id }) => !ids.has(id)), items.filter(({ id }) => ids.has(id))];
}
