import type {
  PassageNode,
  TimelineDayNode,
  TimelineEventNode,
  TimelineNode,
} from '../../document/document-tree.ts';

/** What a timeline is printed from: events with the time to print, days, and prose between them. */
export type TimelineRow =
  | EventRow
  | { readonly type: 'day'; readonly day: TimelineDayNode | PassageNode }
  | { readonly type: 'prose'; readonly passage: PassageNode };

/** An event with the time to print for it: below a day that was put in, the date is not repeated. */
export type EventRow = {
  readonly type: 'event';
  readonly event: TimelineEventNode;
  readonly time: string;
};

/** Settles what each part of a timeline is printed as. */
export function timelineRows({ children }: TimelineNode): readonly TimelineRow[] {
  const firstDay = children.findIndex((child) => child.type === 'day');
  return children.map((child, index): TimelineRow => {
    switch (child.type) {
      case 'event': {
        const belowDay = firstDay >= 0 && index > firstDay;
        return { type: 'event', event: child, time: belowDay ? child.timeOfDay : child.time };
      }
      case 'day':
        return { type: 'day', day: child };
      case 'passage':
        return child.look === 'day'
          ? { type: 'day', day: child }
          : { type: 'prose', passage: child };
      default:
        return child satisfies never;
    }
  });
}
