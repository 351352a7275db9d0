import { printLongDate } from '../../time/print-time.ts';
import type { PartGroup, Properties } from './report-parts.ts';

/**
 * The properties of a part with what can be said in two ways said in one, so that front matter is not
 * written for it: a clock without a day is of Day 1, and a date in the words that it is printed in needs none.
 */
export function inOneForm(group: PartGroup, properties: Properties): Properties {
  switch (group) {
    case 'entries':
      return 'time' in properties ? { ...properties, time: onDayOne(properties.time) } : properties;
    case 'report':
      return 'posted' in properties
        ? { ...properties, posted: withoutUsualWords(properties) }
        : properties;
    case 'sections':
    case 'fields':
    case 'timelines':
    case 'actions':
      return properties;
  }
}

function onDayOne(time: unknown): unknown {
  if (!isObject(time) || time.clock === undefined) return time;
  return time.day === undefined && time.date === undefined ? { ...time, day: 1 } : time;
}

function withoutUsualWords({ posted, language }: Properties): unknown {
  if (!isObject(posted)) return posted;
  const { written, ...date } = posted;
  if (typeof date.date !== 'string') return posted;
  const usual = printLongDate(date.date, typeof language === 'string' ? language : 'en');
  return written === usual ? date : posted;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
