import type { AxisClock } from '../../../src-shared/timeline/axis/axis-clock.ts';
import { type AxisTick, dayLabel, ticksOf } from '../../../src-shared/timeline/axis/axis-ticks.ts';
import { positionIn } from '../../../src-shared/timeline/axis/axis-window.ts';
import { midnightsOf, nightsOf } from '../../../src-shared/timeline/axis/nights.ts';
import type { AxisModel } from './axis-model.ts';
import { measureText } from './measure-text.ts';

/** Pixels that a labelled tick has for itself. */
const tickRoom = 110;

/** Nights and midnights, behind everything. */
export function AxisNights({ model }: { readonly model: AxisModel }) {
  const { window, clock, width, heights } = model;
  const x = (at: number) => positionIn(window, width, at);
  return (
    <g className="nights">
      {nightsOf(window, clock).map(({ from, to }) => (
        <rect key={from} x={x(from)} width={x(to) - x(from)} y={0} height={heights.scale} />
      ))}
      {midnightsOf(window, clock).map((at) => (
        <line key={at} x1={x(at)} x2={x(at)} y1={0} y2={heights.scale} />
      ))}
    </g>
  );
}

/** The scale of the report's zone, and below it that of the second. */
export function AxisScale({ model }: { readonly model: AxisModel }) {
  const { window, clock, secondClock, width, heights } = model;
  const count = Math.max(2, width / tickRoom);
  const { major, minor } = ticksOf(window, clock, count);
  const x = (at: number) => positionIn(window, width, at);
  const y = heights.scale;
  return (
    <g className="scale">
      <line x1={0} x2={width} y1={y + 0.5} y2={y + 0.5} />
      {minor.map((at) => (
        <line key={at} x1={x(at)} x2={x(at)} y1={y} y2={y + 4} />
      ))}
      {major.map(({ at }) => (
        <line key={at} className="major" x1={x(at)} x2={x(at)} y1={y} y2={y + 7} />
      ))}
      <ScaleWords model={model} clock={clock} ticks={major} y={y + 21} />
      {secondClock === undefined ? undefined : (
        <ScaleWords
          model={model}
          clock={secondClock}
          ticks={ticksOf(window, secondClock, count).major}
          y={y + 37}
          isSecond
        />
      )}
    </g>
  );
}

/** Where the day stands at the left end, and the room behind it, in pixels. */
const dayStart = 8;
const dayGap = 12;

type ScaleWordsProps = {
  readonly model: AxisModel;
  readonly clock: AxisClock;
  readonly ticks: readonly AxisTick[];
  readonly y: number;
  readonly isSecond?: boolean;
};

/** The words of a scale; where none of them says the day, its left end does, in place of what has no room. */
function ScaleWords({ model, clock, ticks, y, isSecond = false }: ScaleWordsProps) {
  const { window, width } = model;
  const placed = ticks.map((tick) => ({
    ...tick,
    x: positionIn(window, width, tick.at),
    half: measureText(tick.label) / 2 + 4,
  }));
  const inside = placed.filter(({ x, half }) => x - half >= 0 && x + half <= width);
  const needsDay = !isSecond && !inside.some(({ isDay }) => isDay);
  const day = needsDay ? dayLabel(window.from, clock) : '';
  const taken = needsDay ? dayStart + measureText(day) + dayGap : 0;
  // Days apart the second scale would only say the same days again.
  if (isSecond && inside.every(({ isDay }) => isDay)) return null;
  return (
    <g className={isSecond ? 'words second' : 'words'}>
      {needsDay ? (
        <text className="day" x={dayStart} y={y}>
          {day}
        </text>
      ) : undefined}
      {inside
        .filter(({ x, half }) => x - half >= taken)
        .map(({ at, label, isDay, x }) => (
          <text key={at} className={isDay ? 'day' : undefined} x={x} y={y} textAnchor="middle">
            {label}
          </text>
        ))}
    </g>
  );
}
