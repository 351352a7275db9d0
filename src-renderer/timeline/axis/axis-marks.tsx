import { type CSSProperties, memo, useMemo } from 'react';
import type { AxisClock } from '../../../src-shared/timeline/axis/axis-clock.ts';
import type { AxisItem } from '../../../src-shared/timeline/axis/axis-items.ts';
import type { Mark } from '../../../src-shared/timeline/axis/layout-marks.ts';
import { useTimelineView } from '../../state/timeline-view.ts';
import { AxisCluster } from './axis-cluster.tsx';
import { markRadius, rowCentre } from './axis-heights.ts';
import { AxisMark } from './axis-mark.tsx';
import type { AxisModel } from './axis-model.ts';
import type { Carry } from './axis-stage.ts';
import { crowdName, eventName } from './axis-words.ts';

type AxisMarksProps = {
  readonly model: AxisModel;
  readonly carry: Carry | undefined;
  /** The moment that pixels are counted from: near, for far pixels lose their fractions. */
  readonly origin: number;
  /** The part of the timeline that is drawn, some way beyond what is seen. */
  readonly drawn: readonly [number, number];
};

type Shown = { readonly item: AxisItem; readonly at: number; readonly row: number };

/** The marks of the events: those near the window, what is in the hand, and what has the focus. */
export function AxisMarks({ model, carry, origin, drawn }: AxisMarksProps) {
  const { items, marks, carried, scale, window, heights } = model;
  const focused = useTimelineView(model.timeline.id, (state) => state.focused);
  const by = carry?.part === 'end' ? 0 : (carry?.retiming.by ?? 0);
  const [shown, crowds] = useMemo(
    () => shownOf(items, marks, carried, drawn, by, focused),
    [items, marks, carried, drawn, by, focused],
  );
  const layer: CSSProperties = {
    transform: `translateX(${(origin - window.from) / scale}px)`,
  };
  return (
    <div className="axis-marks" style={layer}>
      <MarkList
        timeline={model.timeline.id}
        shown={shown}
        crowds={crowds}
        origin={origin}
        scale={scale}
        events={model.events}
        poleEnd={heights.labelLanes === 0 ? heights.scale : heights.labels}
        bandCentre={heights.bandCentre}
        axis={model.clock.axis}
        zone={model.clock.zone}
        carriedIds={carry?.ids}
      />
    </div>
  );
}

type MarkListProps = {
  readonly timeline: string;
  readonly shown: readonly Shown[];
  readonly crowds: readonly Crowd[];
  readonly origin: number;
  readonly scale: number;
  readonly events: AxisModel['events'];
  /** How far down poles go: to the scale, but not through the words of events. */
  readonly poleEnd: number;
  readonly bandCentre: number;
  readonly axis: AxisClock['axis'];
  readonly zone: string;
  readonly carriedIds: ReadonlySet<string> | undefined;
};

/** Nothing to choose from is no list to choose from. */
const listbox = {
  role: 'listbox',
  'aria-multiselectable': true,
  'aria-label': 'Events on the axis',
} as const;

/** Panning moves the layer and leaves all of this as it is. */
const MarkList = memo(function MarkList(props: MarkListProps) {
  const { timeline, shown, crowds, origin, scale, events, poleEnd, bandCentre } = props;
  const { axis, zone, carriedIds } = props;
  const focused = useTimelineView(timeline, (state) => state.focused);
  const hovered = useTimelineView(timeline, (state) => state.hovered);
  const selection = useTimelineView(timeline, (state) => state.selection);
  const first = shown.some(({ item }) => item.id === focused) ? focused : shown[0]?.item.id;
  const x = (at: number) => (at - origin) / scale;
  return (
    <>
      <div {...(shown.length > 0 && listbox)}>
        {shown.map(({ item, at, row }) => {
          const event = events.get(item.id);
          const y = rowCentre(bandCentre, row);
          return (
            <AxisMark
              key={item.id}
              id={item.id}
              kind={item.kind}
              x={x(at)}
              y={y}
              pole={item.isMilestone ? poleEnd - y - markRadius : undefined}
              name={event === undefined ? '' : eventName(event)}
              state={stateOf(item, carriedIds?.has(item.id) === true, item.id === hovered)}
              isSelected={selection.has(item.id)}
              isFirst={item.id === first}
            />
          );
        })}
      </div>
      {crowds.map((mark) => (
        <AxisCluster
          key={mark.items[0]?.id}
          mark={mark}
          x={x(mark.at)}
          y={rowCentre(bandCentre, mark.row)}
          name={crowdName(mark, { axis, zone })}
          isSelected={mark.items.some(({ id }) => selection.has(id))}
        />
      ))}
    </>
  );
});

function stateOf(item: AxisItem, isCarried: boolean, isHovered: boolean): string {
  return [
    item.isMilestone ? 'milestone' : '',
    isCarried ? 'carried' : '',
    isHovered ? 'hovered' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

type Crowd = Mark & { readonly kind: 'cluster' };

/** In order of the places that marks were taken from, so that nothing with the focus is moved in the page. */
function shownOf(
  items: readonly AxisItem[],
  marks: readonly Mark[],
  carried: readonly Mark[],
  [from, to]: readonly [number, number],
  by: number,
  focused: string | undefined,
): readonly [readonly Shown[], readonly Crowd[]] {
  const shown: Shown[] = [];
  const crowds: Crowd[] = [];
  const add = (mark: Mark, moved: number) => {
    const at = mark.at + moved;
    if (mark.kind === 'cluster') crowds.push({ ...mark, at });
    else shown.push({ item: mark.item, at, row: mark.row });
  };
  for (const mark of within(marks, from, to)) add(mark, 0);
  for (const mark of within(carried, from - by, to - by)) add(mark, by);
  if (focused !== undefined && !shown.some(({ item }) => item.id === focused)) {
    const moved = carried.length > 0 && carried.some((mark) => holds(mark, focused)) ? by : 0;
    const item = items.find(({ id }) => id === focused);
    // Out of its crowd, so that it can be seen and moved.
    if (item !== undefined) shown.push({ item, at: item.at + moved, row: 1 });
  }
  shown.sort((left, right) => left.item.at - right.item.at || compare(left.item.id, right.item.id));
  return [shown, crowds];
}

function holds(mark: Mark, id: string): boolean {
  return mark.kind === 'event' ? mark.item.id === id : mark.items.some((item) => item.id === id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : 1;
}

function within(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  return marks.slice(firstFrom(marks, from), firstFrom(marks, to));
}

function firstFrom(marks: readonly Mark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
