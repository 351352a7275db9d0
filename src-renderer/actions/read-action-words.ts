import type { ActionStatus } from '../../src-shared/report/action-item.ts';
import { isDate, isoDate } from '../../src-shared/time/calendar-date.ts';
import { findDates } from '../../src-shared/time/find-dates.ts';

const statuses: readonly (readonly [ActionStatus, RegExp])[] = [
  ['open', /^(?:open|new|to.?do|not started|backlog|planned|no)$/i],
  ['in-progress', /^(?:in.progress|started|doing|ongoing|wip|in.review|active)$/i],
  ['done', /^(?:done|closed|complete[d]?|resolved|fixed|shipped|yes)$/i],
  ['dropped', /^(?:dropped|cancel?led|won.?t (?:do|fix)|declined|rejected)$/i],
];

/** How far an action item is, in the words of other tools. */
export function readActionStatus(words: string): ActionStatus | undefined {
  return statuses.find(([, names]) => names.test(words.trim()))?.[0];
}

/** A date that is all of the words, as an ISO date; undefined where it may be one of two. */
export function readDueDate(words: string): string | undefined {
  const text = words.trim();
  if (isDate(text)) return text;
  const [found, ...others] = findDates(text);
  if (found === undefined || others.length > 0 || found.words.length !== text.length)
    return undefined;
  const { date } = found;
  if (date.choices !== undefined) return undefined;
  const { year, month, day } = date;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isoDate(year, month, day);
}
