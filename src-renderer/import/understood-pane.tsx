import { useMemo } from 'react';
import { AssumptionFields } from './assumption-fields.tsx';
import { EventBar } from './event-bar.tsx';
import { EventGrid } from './event-grid.tsx';
import { clockWords, importRows } from './import-rows.ts';
import type { LinkControl } from './link.ts';
import { QuestionList } from './question-list.tsx';
import { Remainder } from './remainder.tsx';
import type { Understood } from './understand-task.ts';
import type { AnswerState, Review } from './use-review.ts';

type UnderstoodPaneProps = {
  readonly understood: Understood;
  readonly review: Review;
  readonly answers: AnswerState;
  readonly control: LinkControl;
  readonly isRestKept: boolean;
  readonly onKeepRest: (isKept: boolean) => void;
  /** Where the text does not come as it is, whatever is said here. */
  readonly isNoteOffered: boolean;
  readonly onShowLine: (line: number) => void;
};

/** What was understood: questions first, what was assumed, the events, and what is no event. */
export function UnderstoodPane(props: UnderstoodPaneProps) {
  const { understood, review, answers, control, isRestKept, onKeepRest, onShowLine } = props;
  const { understanding, planned } = understood;
  const rows = useMemo(() => importRows(review.shown), [review.shown]);
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
            total={planned.length}
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
          />
        </>
      )}
      <Remainder
        understanding={understanding}
        passages={props.isNoteOffered ? understanding.rest.length : 0}
        isKept={isRestKept}
        onKeep={onKeepRest}
        onShowLine={onShowLine}
      />
    </div>
  );
}
