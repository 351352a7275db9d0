import './axis.css';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { Timeline } from '../../../src-shared/report/report.ts';
import { underChanges } from '../../../src-shared/timeline/axis/apply-retime.ts';
import { positionIn } from '../../../src-shared/timeline/axis/axis-window.ts';
import { clearTimelineView, useTimelineView } from '../../state/timeline-view.ts';
import { AxisBars } from './axis-bars.tsx';
import { AxisBrackets, ImpactBand } from './axis-brackets.tsx';
import { AxisCrowd } from './axis-crowd.tsx';
import { AxisDrag } from './axis-drag.tsx';
import { handleAxisKey } from './axis-keys.ts';
import { AxisLabels } from './axis-labels.tsx';
import { AxisMarks } from './axis-marks.tsx';
import { type AxisModel, useAxisModel } from './axis-model.ts';
import { AxisNights, AxisScale } from './axis-scale.tsx';
import type { AxisStage } from './axis-stage.ts';
import { putBack } from './carry.ts';
import { useAxisFocus, useAxisHands, useAxisStage, useAxisState } from './use-axis-stage.ts';
import { useWidth } from './use-width.ts';

/** A timeline by time: zoom, pan, and drag events to re-time them. */
export function TimelineAxis({ timeline }: { readonly timeline: Timeline }) {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const stage = useAxisStage(timeline.id);
  const carry = useAxisState(stage, (state) => state.carry);
  const lasso = useAxisState(stage, (state) => state.lasso);
  const opened = useAxisState(stage, (state) => state.opened);
  const shown = useProposed(timeline, carry !== undefined);
  const model = useAxisModel(shown, width, carry?.ids);
  useLayoutEffect(() => stage.show(model));
  useAxisHands(root, stage);
  useAxisFocus(root, stage);
  const { origin, drawn } = useDrawnPart(model);
  const help = useId();
  const { heights } = model;
  return (
    <div
      ref={root}
      className={carry === undefined ? 'axis' : 'axis carrying'}
      role="application"
      aria-label="Time axis"
      aria-describedby={help}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows pan and + and - zoom while it has the focus
      tabIndex={0}
      {...listeners(stage)}
    >
      <div className="axis-view" style={{ height: heights.whole }}>
        <svg width={width} height={heights.whole} aria-hidden>
          <AxisNights model={model} />
          <ImpactBand model={model} />
          <AxisScale model={model} />
          <AxisBrackets model={model} carry={carry} />
          {heights.labelLanes === 0 ? undefined : (
            <AxisLabels model={model} origin={origin} drawn={drawn} />
          )}
        </svg>
        {lasso === undefined ? undefined : <Lasso model={model} lasso={lasso} />}
        <AxisBars model={model} carry={carry} />
        <AxisMarks model={model} carry={carry} origin={origin} drawn={drawn} />
      </div>
      <Unplaced model={model} />
      {carry === undefined ? undefined : (
        <AxisDrag model={model} carry={carry} root={root.current} />
      )}
      {opened === undefined ? undefined : (
        <AxisCrowd key={opened.items[0]?.id} model={model} stage={stage} />
      )}
      <p id={help} className="heard-only">
        Arrows pan, plus and minus zoom, 0 shows everything. On an event arrows go to the next one,
        Space picks it up, arrows move it, Space drops it, Escape cancels.
      </p>
    </div>
  );
}

/** The timeline as a drag in the list would leave it; what the axis has in the hand it shows itself. */
function useProposed(timeline: Timeline, isCarrying: boolean): Timeline {
  const changes = useTimelineView(timeline.id, (state) => state.proposal?.changes);
  return useMemo(
    () => (changes === undefined || isCarrying ? timeline : underChanges(timeline, changes)),
    [timeline, changes, isCarrying],
  );
}

function listeners(stage: AxisStage) {
  const eventAt = (target: EventTarget) =>
    target instanceof Element
      ? target.closest('[data-event]')?.getAttribute('data-event')
      : undefined;
  return {
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const focused = eventAt(event.target) ?? undefined;
      if (handleAxisKey(stage, event, focused)) event.preventDefault();
    },
    onFocus: (event: React.FocusEvent) => {
      const focused = eventAt(event.target);
      if (focused != null) stage.view.setState({ focused });
    },
    onBlur: (event: React.FocusEvent) => {
      const isInside = event.currentTarget.contains(event.relatedTarget);
      if (!isInside && stage.store.getState().carry?.isByKeys === true) putBack(stage);
    },
    onPointerOver: (event: React.PointerEvent) => {
      const hovered = eventAt(event.target);
      if (hovered == null) clearTimelineView(stage.view, 'hovered');
      else stage.view.setState({ hovered });
    },
    onPointerLeave: () => clearTimelineView(stage.view, 'hovered'),
  };
}

/** Pixels after which pixels are counted anew, and by which the drawn part grows. */
const farPixels = 8192;
const chunkPixels = 256;

/** What is drawn reaches beyond the window, in chunks, so that most of panning draws nothing new. */
function useDrawnPart({ window, scale, width }: AxisModel) {
  const origin = Math.floor(window.from / (scale * farPixels)) * scale * farPixels;
  const chunk = Math.floor((window.from - origin) / (scale * chunkPixels));
  const count = Math.ceil(width / chunkPixels) + 1;
  const drawn = useMemo(() => {
    const at = (index: number) => origin + index * chunkPixels * scale;
    return [at(chunk) - 24 * scale, at(chunk + count) + 24 * scale] as const;
  }, [origin, scale, chunk, count]);
  return { origin, drawn };
}

type LassoProps = { readonly model: AxisModel; readonly lasso: readonly [number, number] };

function Lasso({ model: { window, width, heights }, lasso: [from, to] }: LassoProps) {
  const left = positionIn(window, width, from);
  return (
    <div
      className="axis-lasso"
      style={{ left, width: positionIn(window, width, to) - left, height: heights.scale }}
    />
  );
}

function Unplaced({ model: { content } }: { readonly model: AxisModel }) {
  const count = content.unknown.length;
  if (count === 0) return null;
  const words = count === 1 ? '1 event without a time' : `${count} events without a time`;
  return <p className="axis-unplaced hint">{words} of this axis; the list has them.</p>;
}
