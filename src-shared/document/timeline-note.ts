import type { TimelineNode } from './document-tree.ts';

/** What a printed page says above a timeline: the zone, and which day Day 1 is unless rows give the date. */
export function timelineNote({ note, dayNote, children }: TimelineNode): string | undefined {
  const hasDays = children.some(({ type }) => type === 'day');
  const notes = [note, hasDays ? undefined : dayNote].filter((one) => one !== undefined);
  return notes.length === 0 ? undefined : notes.join(' ');
}
