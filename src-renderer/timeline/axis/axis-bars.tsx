import { positionIn } from '../../../src-shared/timeline/axis/axis-window.ts';
import { barHeight, barTop } from './axis-heights.ts';
import type { AxisModel } from './axis-model.ts';
import type { Carry } from './axis-stage.ts';

type AxisBarsProps = { readonly model: AxisModel; readonly carry: Carry | undefined };

/** The ranges as bars below the marks, each with an edge to hold at both ends. */
export function AxisBars({ model, carry }: AxisBarsProps) {
  const { window, width, bars, heights } = model;
  return (
    <div className="axis-bars">
      {bars.map(({ item, end, lane }) => {
        const isCarried = carry?.ids.has(item.id) === true;
        const by = isCarried ? carry.retiming.by : 0;
        const part = isCarried ? carry.part : undefined;
        const from = positionIn(window, width, item.at + (part === 'end' ? 0 : by));
        const to = positionIn(window, width, end + (part === 'start' ? 0 : by));
        if (to < -20 || from > width + 20) return undefined;
        const [left, right] = [Math.max(from, -20), Math.min(to, width + 20)];
        return (
          <div
            key={item.id}
            className={isCarried ? 'axis-bar carried' : 'axis-bar'}
            data-kind={item.kind}
            data-event={item.id}
            style={{
              transform: `translate(${left}px, ${barTop(heights, lane)}px)`,
              width: right - left,
              height: barHeight,
            }}
          >
            <span className="edge" data-edge="start" />
            <span className="edge" data-edge="end" />
          </div>
        );
      })}
    </div>
  );
}
