import { useMemo, useRef } from 'react';
import type { Timeline, TimelineEntry } from '../../../src-shared/report/report.ts';
import { isEvent } from '../../../src-shared/report/report.ts';
import {
  type EventFilter,
  isOpen,
  passes,
} from '../../../src-shared/timeline/list/filter-events.ts';
import {
  type ListFrame,
  type ListRows,
  listRows,
} from '../../../src-shared/timeline/list/list-rows.ts';

type ReportFacts = {
  readonly zone: string;
  readonly dayOne: string | undefined;
  readonly language: string | undefined;
};

/**
 * The rows of a list. Typing into a text makes no new ones: they are told by times, kinds and order alone,
 * and by what a filter asks for.
 */
export function useListRows(
  timeline: Timeline,
  { zone, dayOne, language }: ReportFacts,
  filter: EventFilter,
): ListRows {
  const last = useRef<readonly TimelineEntry[]>(timeline.entries);
  const isFiltered = !isOpen(filter);
  const isSame = isAlike(last.current, timeline.entries, isFiltered);
  if (!isSame) last.current = timeline.entries;
  const entries = last.current;
  return useMemo(() => {
    const facts: ListFrame = {
      zone,
      ...(dayOne !== undefined && { dayOne }),
      ...(language !== undefined && { language }),
    };
    const shows = isFiltered ? passes.bind(undefined, filter) : undefined;
    return listRows({ id: '', entries }, facts, shows);
  }, [entries, zone, dayOne, language, filter, isFiltered]);
}

function isAlike(
  before: readonly TimelineEntry[],
  after: readonly TimelineEntry[],
  isFiltered: boolean,
): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  return before.every((one, index) => {
    const other = after[index];
    return one === other || (other !== undefined && isAlikeEntry(one, other, isFiltered));
  });
}

function isAlikeEntry(one: TimelineEntry, other: TimelineEntry, isFiltered: boolean): boolean {
  if (one.id !== other.id || one.kind !== other.kind) return false;
  if (!isEvent(one) || !isEvent(other)) return isDated(one) === isDated(other);
  const isSameTime = one.time === other.time && one.end === other.end;
  if (!isFiltered || !isSameTime) return isSameTime;
  return one.actor === other.actor && one.internal === other.internal;
}

function isDated(entry: TimelineEntry): string | undefined {
  return entry.kind === 'day-heading' ? entry.date : undefined;
}
