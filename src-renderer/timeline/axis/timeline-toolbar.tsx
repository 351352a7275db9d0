import './axis.css';
import { ZoomIn, ZoomOut } from 'lucide-react';
import { useMemo } from 'react';
import type { Timeline } from '../../../src-shared/report/report.ts';
import { zoneLabel } from '../../../src-shared/time/zone.ts';
import { offsetAt } from '../../../src-shared/time/zone-offset.ts';
import { type AxisContent, axisContent } from '../../../src-shared/timeline/axis/axis-items.ts';
import { type AxisWindow, zoomed } from '../../../src-shared/timeline/axis/axis-window.ts';
import { fitAll, fitImpact } from '../../../src-shared/timeline/axis/fit-window.ts';
import { useTimelineView, useTimelineViewStore } from '../../state/timeline-view.ts';
import { useReport } from '../../state/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { turnTo } from './axis-moves.ts';

const modes = [
  ['both', 'Axis and list'],
  ['axis', 'Axis'],
  ['list', 'List'],
] as const;

const zoomStep = 1.6;

/** Which views of the timeline are shown, its zones, and how near the axis looks. */
export function TimelineToolbar({ timeline }: { readonly timeline: Timeline }) {
  const view = useTimelineViewStore(timeline.id);
  const mode = useTimelineView(timeline.id, (state) => state.mode);
  return (
    <div className="axis-toolbar">
      <Choice
        label="Views"
        value={mode}
        options={modes}
        onChange={(next) => view.setState({ mode: next })}
      />
      <Zones timeline={timeline} />
      {mode === 'list' ? undefined : <Zoom timeline={timeline} />}
    </div>
  );
}

function useContent(timeline: Timeline): AxisContent {
  const zone = useReport((report) => report.zone);
  const dayOne = useReport((report) => report.dayOne);
  return useMemo(
    () => axisContent(timeline, dayOne === undefined ? { zone } : { zone, dayOne }),
    [timeline, zone, dayOne],
  );
}

function Zones({ timeline }: { readonly timeline: Timeline }) {
  const zone = useReport((report) => report.zone);
  const secondZone = useReport((report) => report.secondZone);
  const { items } = useContent(timeline);
  const at = items[0]?.at ?? 0;
  return (
    <span className="zones figures">
      <span>{zoneLabel(zone)}</span>
      {secondZone === undefined ? undefined : (
        <span className="second">{secondZoneWords(zone, secondZone, at)}</span>
      )}
    </span>
  );
}

/** `Berlin +2`: the place, and the hours it is ahead of the report's zone. */
function secondZoneWords(zone: string, second: string, at: number): string {
  const ahead = ((offsetAt(second, at) ?? 0) - (offsetAt(zone, at) ?? 0)) / 60_000;
  const place = second.split('/').at(-1)?.replaceAll('_', ' ') ?? second;
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${place} ${ahead < 0 ? '−' : '+'}${hours}${rest}`;
}

function Zoom({ timeline }: { readonly timeline: Timeline }) {
  const view = useTimelineViewStore(timeline.id);
  const content = useContent(timeline);
  const isWhole = useTimelineView(timeline.id, (state) => state.window === undefined);
  const impact = fitImpact(content);
  const turn = (next: (window: AxisWindow) => AxisWindow) => {
    const window = view.getState().window ?? fitAll(content);
    turnTo(view, window, next(window));
  };
  const zoomBy = (factor: number) =>
    turn((window) => zoomed(window, factor, (window.from + window.to) / 2));
  return (
    <>
      <Button look="bare" name="Zoom out" hint="Zoom out (-)" onPress={() => zoomBy(1 / zoomStep)}>
        <ZoomOut size={16} aria-hidden />
      </Button>
      <Button look="bare" name="Zoom in" hint="Zoom in (+)" onPress={() => zoomBy(zoomStep)}>
        <ZoomIn size={16} aria-hidden />
      </Button>
      <Button
        hint="Show the time from impact started to resolved"
        isEnabled={impact !== undefined}
        onPress={() => turn((window) => impact ?? window)}
      >
        Fit impact
      </Button>
      <Button
        hint="Show the whole timeline (0)"
        isEnabled={!isWhole}
        onPress={() => turn(() => fitAll(content))}
      >
        Fit all
      </Button>
    </>
  );
}
