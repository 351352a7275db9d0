import { type PlannedEvent, planMerge } from '../../src-shared/import/merge/plan-merge.ts';
import type { Refusal } from '../../src-shared/import/notes-reading.ts';
import type { TableAnswers, TableLayout } from '../../src-shared/import/table/table-columns.ts';
import type { Answers } from '../../src-shared/import/understand/answers.ts';
import { understandText } from '../../src-shared/import/understand/understand-text.ts';
import type { Understanding } from '../../src-shared/import/understand/understanding.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { adoptFrame } from './adopt-frame.ts';

/** A text, and what is known around it. */
export type ImportSource = {
  readonly text: string;
  /** The file it comes from. */
  readonly name?: string;
  /** Where the user is. */
  readonly ownZone: string;
  /** What its events come into; absent: a report of their own. */
  readonly target?: {
    readonly report: Report;
    readonly timeline: string;
    /** ISO date of the day that its events are about. */
    readonly date?: string;
  };
};

/** The answers that change how the text is read; kinds and what is left out do not. */
export type ReadingAnswers = Pick<
  Answers,
  'date' | 'zone' | 'order' | 'zoneChoices' | 'skew' | 'keepRepeats' | 'table' | 'automatic'
>;

/** What was understood, and what it would come to. */
export type Understood = {
  readonly understanding: Understanding;
  readonly planned: readonly PlannedEvent[];
  /** The zone that was taken because nobody says one. */
  readonly assumedZone?: 'own' | 'of report';
  /** The date of the report was taken because nobody says one. */
  readonly isDateOfReport: boolean;
};

/**
 * Reads a text: a chat is in its user's zone, other notes in the report's, on the day of the report. A table
 * without times is read in its own order, for the user to say which column has them.
 */
export function understandTask(
  source: ImportSource,
  said: ReadingAnswers,
  newId: () => string,
): Understood | Refusal {
  const usual = { automatic: 'left-out', ...said } as const;
  const { name, ownZone, target } = source;
  const text = announcedText(source, newId);
  const read = (assumedZone: string | undefined, given: ReadingAnswers) =>
    understandText(
      text,
      { newId, ...(name !== undefined && { name }), ...(assumedZone && { assumedZone }) },
      given,
    );
  const reportZone = target?.report.zone;
  const tried = read(reportZone, usual);
  const columns = 'refused' in tried ? tried.table : undefined;
  const answers = columns === undefined ? usual : { ...usual, table: asFound(columns) };
  const first = columns === undefined ? tried : read(reportZone, answers);
  if ('refused' in first) return first;
  const isOwn = first.report.zoneAssumed === true && first.source.kind === 'chat';
  const date = first.questions.some(({ id }) => id === 'date') ? target?.date : undefined;
  const isSame = !(isOwn && first.zone.value !== ownZone) && date === undefined;
  const second = isSame
    ? first
    : read(isOwn ? ownZone : reportZone, { ...answers, ...(date !== undefined && { date }) });
  const understanding = 'refused' in second ? first : second;
  return {
    understanding,
    planned: planMerge(
      understanding,
      {},
      target && { ...target, report: adoptFrame(target.report, understanding) },
    ),
    ...assumed(understanding, isOwn, reportZone !== undefined),
    isDateOfReport: date !== undefined,
  };
}

/** What is pasted into a timeline is one, even if two points of a list are too few to be taken for one. */
function announcedText({ text, target }: ImportSource, newId: () => string): string {
  if (target === undefined || text.length > longestList || !/^\s*[-*+] /.test(text)) return text;
  const eventsIn = (words: string) => {
    const result = understandText(words, { newId });
    return 'refused' in result ? 0 : result.events.length;
  };
  const plain = text.replaceAll(/^[ \t]{0,3}[-*+] /gm, '');
  return eventsIn(text) === 0 && eventsIn(plain) > 0 ? plain : text;
}

const longestList = 1000;

function asFound({ columns, header }: TableLayout): TableAnswers {
  return { roles: columns.map(({ role }) => role), header };
}

/** Whose zone it is, where it is not just the one that is taken for want of any other. */
function assumed(
  { report }: Understanding,
  isOwn: boolean,
  hasReport: boolean,
): Pick<Understood, 'assumedZone'> {
  if (report.zoneAssumed !== true) return {};
  if (isOwn) return { assumedZone: 'own' };
  return hasReport ? { assumedZone: 'of report' } : {};
}
