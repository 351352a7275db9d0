import type {
  PassageNode,
  TimelineDayNode,
  TimelineNode,
} from '../../../document/document-tree.ts';
import type { PrintedEvent } from './event-column.ts';

/** An event with its time as it is printed, or what stands between events. */
export type TimelineLine =
  | ({ readonly type: 'event' } & PrintedEvent)
  | TimelineDayNode
  | PassageNode;

/** The lines of a timeline: below a day that was put in, an event's time goes without it. */
export function timelineLines(timeline: TimelineNode): readonly TimelineLine[] {
  let isDayGiven = false;
  return timeline.children.map((child): TimelineLine => {
    if (child.type !== 'event') {
      isDayGiven ||= child.type === 'day';
      return child;
    }
    return { type: 'event', node: child, time: isDayGiven ? child.timeOfDay : child.time };
  });
}
