import { useMemo } from 'react';
import type { ImportTarget } from '../state/import-dialog.ts';
import { AssumptionFields } from './assumption-fields.tsx';
import { ColumnFields } from './column-fields.tsx';
import { EventBar } from './event-bar.tsx';
import { EventGrid } from './event-grid.tsx';
import { clockWords, importRows } from './import-rows.ts';
import type { LinkControl } from './link.ts';
import { QuestionList } from './question-list.tsx';
import { Remainder } from './remainder.tsx';
import type { Kept } from './review-answers.ts';
import { TimelinePicker } from './timeline-picker.tsx';
import type { Understood } from './understand-task.ts';
import type { AnswerState, Review } from './use-review.ts';

type UnderstoodPaneProps = {
  readonly understood: Understood;
  readonly review: Review;
  readonly answers: AnswerState;
  readonly control: LinkControl;
  readonly target: ImportTarget;
  readonly kept: Kept;
  readonly onKeep: (kept: Kept) => void;
  /** Where the text does not come as it is, whatever is said here. */
  readonly isNoteOffered: boolean;
  readonly onShowLine: (line: number) => void;
  /** Its lines are parted like the rows of one. */
  readonly mayBeTable: boolean;
};

/** What was understood: questions first, what was assumed, the events, and what is no event. */
export function UnderstoodPane(props: UnderstoodPaneProps) {
  const { understood, review, answers, control, target, onShowLine } = props;
  const { understanding, planned } = understood;
  const { timelines, table } = understanding;
  const rows = useMemo(() => importRows(review.shown, timelines), [review.shown, timelines]);
  const { leftTimelines = [] } = answers.answers;
  const timeWidth = useMemo(
    () => Math.min(18, Math.max(5, ...planned.map(({ event }) => clockWords(event).length))),
    [planned],
  );
  return (
    <div className="import-understood">
      <QuestionList
        questions={understanding.questions}
        zone={understanding.zone.value}
        onAnswer={answers.answer}
        onShowLine={onShowLine}
      />
      <TablePart {...{ table, answers }} isOffered={props.mayBeTable} />
      <TimelinePicker
        understanding={understanding}
        left={leftTimelines}
        onLeave={(left) => answers.answer({ leftTimelines: left })}
      />
      {planned.length === 0 ? (
        <p className="import-none">No event was found in this text.</p>
      ) : (
        <>
          <AssumptionFields
            understood={understood}
            answers={answers.answers}
            onAnswer={answers.answer}
            onTakeBack={answers.takeBack}
          />
          <EventBar
            events={review.shown}
            total={planned.length - leftOf(planned, leftTimelines)}
            omitted={understanding.omitted}
            answers={answers.answers}
            onTakeAll={review.takeAll}
            onAnswer={answers.answer}
          />
          <EventGrid
            rows={rows}
            control={control}
            timeWidth={timeWidth}
            onTake={review.take}
            onKind={review.setKind}
            onEdit={review.edit}
          />
        </>
      )}
      <Remainder
        understanding={understanding}
        passages={props.isNoteOffered ? understanding.rest.length : 0}
        // A report of its own has them anyway.
        actions={target.kind === 'timeline' ? understanding.actions.length : 0}
        kept={props.kept}
        onKeep={props.onKeep}
        onShowLine={onShowLine}
      />
    </div>
  );
}

type TablePartProps = {
  readonly table: Understood['understanding']['table'];
  readonly answers: AnswerState;
  readonly isOffered: boolean;
};

/** The columns of a table; what may be one besides can be said to be one. */
function TablePart({ table, answers, isOffered }: TablePartProps) {
  const { answers: said, answer, takeBack } = answers;
  if (table !== undefined) {
    return (
      <ColumnFields
        table={table}
        onChange={(corrected) => answer({ table: corrected })}
        onTakeBack={said.table && (() => takeBack('table'))}
      />
    );
  }
  if (!isOffered) return null;
  return (
    <p className="import-omitted">
      This may be a table
      <button type="button" className="line-button" onClick={() => answer({ table: {} })}>
        Read it as a table
      </button>
    </p>
  );
}

/** How many events are of timelines that do not come. */
function leftOf(planned: Understood['planned'], left: readonly number[]): number {
  return left.length === 0 ? 0 : planned.filter(({ timeline }) => left.includes(timeline)).length;
}
