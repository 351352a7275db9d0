import { useState } from 'react';
import type { TimelineEvent } from '../../../src-shared/report/report.ts';
import { printTimeRange } from '../../../src-shared/time/print-time.ts';
import { readTimeCell, timeCellText } from '../../../src-shared/timeline/list/read-time-cell.ts';
import type { TimeReading } from '../../../src-shared/timeline/list/settle-time.ts';
import { ChoiceQuestion } from './choice-question.tsx';
import { type Leaving, leaveCell } from './editing.ts';
import { CellBox } from './grid-parts.tsx';
import { LineInput } from './line-input.tsx';
import { useList } from './list-context.ts';
import { reportOf, setTime, timelineOf } from './list-edits.ts';
import { placeOf } from './list-state.ts';
import { todayIn } from './today-in.ts';

type Asked = {
  readonly question: Extract<TimeReading, { kind: 'question' }>;
  readonly leaving: Leaving;
};

/** The time of an event as words: how they are read is said while they are typed, and what they leave open is asked. */
export function TimeInput({ event }: { readonly event: TimelineEvent }) {
  const parts = useList();
  const cell = { id: event.id, field: 'time' } as const;
  const [asked, setAsked] = useState<Asked>();

  const read = (words: string): TimeReading => {
    const report = reportOf(parts);
    const today = todayIn(report.zone, parts.session.now());
    return readTimeCell(words, event, timelineOf(parts), report, today);
  };
  const settle = (reading: TimeReading, leaving: Leaving): string | undefined => {
    switch (reading.kind) {
      case 'question':
        setAsked({ question: reading, leaving });
        return undefined;
      case 'refused':
        if (leaving === 'elsewhere') parts.session.announce(`${reading.message} The time stays.`);
        return reading.message;
      case 'time': {
        const { kind: _kind, ...change } = reading;
        setTime(parts, event.id, change);
        leaveCell(parts, cell, leaving);
        return undefined;
      }
    }
  };
  return (
    <CellBox className="cell time-cell editing">
      {asked === undefined ? (
        <LineInput
          label="Time"
          value={timeCellText(event)}
          place={placeOf(cell)}
          reading={(words) => readingWords(read(words), words)}
          onTake={(words, leaving) => settle(read(words), leaving)}
          onLeave={(leaving) => leaveCell(parts, cell, leaving)}
        />
      ) : (
        <ChoiceQuestion
          message={asked.question.message}
          choices={asked.question.choices}
          onChoose={({ reading }) => void settle(reading, asked.leaving)}
          onCancel={() => leaveCell(parts, cell, 'escape')}
        />
      )}
    </CellBox>
  );
}

/** How words are read, where that says more than the words; of unfinished ones nothing is said. */
function readingWords(reading: TimeReading, words: string): string | undefined {
  if (reading.kind === 'question') return reading.message;
  if (reading.kind === 'refused') return undefined;
  const { time, end } = reading;
  const said = printTimeRange(time, end, { withDate: true });
  if (said === '') return words.trim() === '' ? 'The time is not known' : undefined;
  return said === words.trim() ? undefined : said;
}
