import { useMemo } from 'react';
import { isMeasuredAlike } from '../../../src-shared/report/is-measured-alike.ts';
import { type AxisMetric, axisMetrics } from '../../../src-shared/timeline/axis/axis-metrics.ts';
import { positionIn } from '../../../src-shared/timeline/axis/axis-window.ts';
import { impactOf } from '../../../src-shared/timeline/axis/fit-window.ts';
import {
  layoutBrackets,
  type PlacedBracket,
} from '../../../src-shared/timeline/axis/layout-brackets.ts';
import { useReportPart } from '../../state/use-report-part.ts';
import { bracketLanes, bracketLine, markRadius } from './axis-heights.ts';
import type { AxisModel } from './axis-model.ts';
import type { Carry } from './axis-stage.ts';
import { measureText } from './measure-text.ts';

type Props = { readonly model: AxisModel; readonly carry: Carry | undefined };

/** The stretch of the impact, behind the marks. */
export function ImpactBand({ model }: { readonly model: AxisModel }) {
  const impact = impactOf(model.content);
  if (impact === undefined) return null;
  const [left, right] = [impact.from, impact.to].map((at) =>
    Math.min(Math.max(positionIn(model.window, model.width, at), -20), model.width + 20),
  );
  const half = markRadius + 12;
  return (
    <rect
      className="impact"
      x={left}
      width={(right ?? 0) - (left ?? 0)}
      y={model.heights.bandCentre - half}
      height={half * 2}
      rx={8}
    />
  );
}

/** The metrics as brackets; those that a drag would change show both values. */
export function AxisBrackets({ model, carry }: Props) {
  const report = useReportPart((present) => present, isMeasuredAlike);
  const { timeline, window, width } = model;
  const before = useMemo(() => axisMetrics(report, timeline), [report, timeline]);
  const after =
    carry === undefined ? before : axisMetrics(report, carry.drag.core, carry.retiming.changes);
  const old = new Map(before.map(({ id, value }) => [id, value]));
  const wanted = after
    .filter(({ id }) => id !== 'impactDuration')
    .map((metric) => ({
      ...metric,
      ...wordsOf(metric, old.get(metric.id)),
      from: positionIn(window, width, metric.from),
      to: positionIn(window, width, metric.to),
    }));
  const placed = layoutBrackets(wanted, {
    width,
    lanes: bracketLanes,
    measure: (words) => measureText(words) + 12,
  });
  return (
    <g className="brackets">
      {placed.map((bracket) => (
        <Bracket key={bracket.id} bracket={bracket} old={changedFrom(bracket, old)} />
      ))}
    </g>
  );
}

/** The room for both values, where there are two. */
function wordsOf({ value }: AxisMetric, old: string | undefined) {
  return { value: old === undefined || old === value ? value : `${old} ${value}` };
}

function changedFrom({ id, value }: PlacedBracket, old: ReadonlyMap<string, string>) {
  const before = old.get(id);
  return before === value ? undefined : before;
}

type BracketProps = { readonly bracket: PlacedBracket; readonly old: string | undefined };

function Bracket({ bracket, old }: BracketProps) {
  const { from, to, lane, label, name, value } = bracket;
  const y = bracketLine(lane) - 4;
  const [left, right] = from <= to ? [from, to] : [to, from];
  const isAside = label.width > right - left - 16;
  const foot = y + 8;
  const gap = isAside ? 0 : label.width / 2;
  const line = isAside
    ? `M${left} ${y + 12}V${y + 8}M${right} ${y + 12}V${y + 8}`
    : `M${left} ${foot}V${y}H${label.x - gap}M${label.x + gap} ${y}H${right}V${foot}`;
  const now = old === undefined ? value : value.slice(old.length + 1);
  return (
    <g className={old === undefined ? 'bracket' : 'bracket changed'} data-metric={bracket.id}>
      <path d={line} />
      <text x={label.x} y={y + 4} textAnchor="middle">
        {label.withName ? `${name} ` : ''}
        {old === undefined ? undefined : (
          <>
            <tspan className="old">{old}</tspan>{' '}
          </>
        )}
        <tspan className="now">{now}</tspan>
      </text>
    </g>
  );
}
