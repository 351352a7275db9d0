import type { TimelineEventNode, TimelineNode } from '../../../document/document-tree.ts';

/** The events of a timeline without what stands between them. */
export function eventsOf(timeline: TimelineNode): readonly TimelineEventNode[] {
  return timeline.children.filter((child) => child.type === 'event');
}
