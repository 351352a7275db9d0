import { useMemo } from 'react';
import { plainText } from '../../../src-shared/markdown/plain-text.ts';
import { fitAll } from '../../../src-shared/timeline/axis/fit-window.ts';
import { layoutLabels } from '../../../src-shared/timeline/axis/layout-labels.ts';
import type { Mark } from '../../../src-shared/timeline/axis/layout-marks.ts';
import { type AxisHeights, labelLane, markRadius } from './axis-heights.ts';
import type { AxisModel } from './axis-model.ts';
import { measureText } from './measure-text.ts';

type AxisLabelsProps = {
  readonly model: AxisModel;
  readonly origin: number;
  readonly drawn: readonly [number, number];
};

const room = { gap: 14, shortest: 90, longest: 240, measure: measureText };

/** The words of the events below their marks, where there is no list to read them in. */
export function AxisLabels({ model, origin, drawn }: AxisLabelsProps) {
  const { marks, content, events, scale, heights, window } = model;
  const { labelLanes } = heights;
  const labels = useMemo(() => {
    const [from, to] = drawn;
    const wanted = marks.filter(isEventMark).flatMap(({ item }) => {
      if (item.at < from || item.at > to) return [];
      const text = plainText(events.get(item.id)?.text ?? '');
      return [{ id: item.id, x: (item.at - origin) / scale, text }];
    });
    const width = (fitAll(content).to - origin) / scale;
    const places = new Map(wanted.map(({ id, x }) => [id, x]));
    const placed = layoutLabels(wanted, { ...room, width, lanes: labelLanes });
    return placed.map((label) => ({ ...label, place: places.get(label.id) ?? label.x }));
  }, [marks, content, events, drawn, origin, scale, labelLanes]);
  return (
    <g
      className="labels"
      transform={`translate(${(origin - window.from) / scale - markRadius + 4} 0)`}
      aria-hidden
    >
      {labels.map(({ id, lane, place }) => (
        <path
          key={id}
          className="thread"
          d={`M${place + markRadius - 4} ${heights.bandCentre + markRadius}V${lineOf(heights, lane) - 9}`}
        />
      ))}
      {labels.map(({ id, x, lane, text }) => (
        <text key={id} x={x} y={lineOf(heights, lane)}>
          {text}
        </text>
      ))}
    </g>
  );
}

function isEventMark(mark: Mark): mark is Mark & { readonly kind: 'event' } {
  return mark.kind === 'event';
}

/** The line on which the words of a lane stand. */
function lineOf({ labels }: AxisHeights, lane: number): number {
  return labels + lane * labelLane + 13;
}
