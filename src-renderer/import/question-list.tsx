import { CircleHelp } from 'lucide-react';
import type { Answers } from '../../src-shared/import/understand/answers.ts';
import type { Question } from '../../src-shared/import/understand/understanding.ts';
import { addDays } from '../../src-shared/time/calendar-date.ts';
import { useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { LineButton } from './line-button.tsx';
import { isoDateIn, isWholeDate } from './today.ts';

type QuestionListProps = {
  readonly questions: readonly Question[];
  readonly zone: string;
  readonly onAnswer: (answers: Answers) => void;
  readonly onShowLine: (line: number) => void;
};

/** What the text leaves open, each with its possible answers. */
export function QuestionList({ questions, zone, onAnswer, onShowLine }: QuestionListProps) {
  if (questions.length === 0) return null;
  return (
    <ul className="import-questions" aria-label="Questions">
      {questions.map((question) => (
        <li key={question.id} className="import-question">
          <CircleHelp size={16} aria-hidden />
          <p id={`question-${question.id}`}>
            {question.words}
            {question.line === undefined ? undefined : (
              <LineButton line={question.line} onShowLine={onShowLine} />
            )}
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame and a legend around buttons */}
          <div className="answers" role="group" aria-labelledby={`question-${question.id}`}>
            {question.choices.map(({ label, answers }) => (
              <Button key={label} onPress={() => onAnswer(answers)}>
                {label}
              </Button>
            ))}
            {question.id === 'date' ? <DateAnswers zone={zone} onAnswer={onAnswer} /> : undefined}
          </div>
        </li>
      ))}
    </ul>
  );
}

type DateAnswersProps = Pick<QuestionListProps, 'zone' | 'onAnswer'>;

function DateAnswers({ zone, onAnswer }: DateAnswersProps) {
  const { now } = useSession();
  const today = isoDateIn(zone, now());
  const yesterday = today && addDays(today, -1);
  return (
    <>
      {yesterday === undefined ? undefined : (
        <Button onPress={() => onAnswer({ date: yesterday })}>Yesterday</Button>
      )}
      {today === undefined ? undefined : (
        <Button onPress={() => onAnswer({ date: today })}>Today</Button>
      )}
      <input
        type="date"
        className="control"
        aria-label="Another date"
        onChange={({ currentTarget: { value } }) => {
          if (isWholeDate(value)) onAnswer({ date: value });
        }}
      />
    </>
  );
}
