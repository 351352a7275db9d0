import { useId, useState } from 'react';
import type { Answers } from '../../src-shared/import/understand/answers.ts';
import { parseDuration } from '../../src-shared/time/duration.ts';
import { Button } from '../ui/button.tsx';
import { ZonePicker } from '../ui/zone-picker.tsx';
import { isWholeDate } from './today.ts';
import type { Understood } from './understand-task.ts';

type AssumptionFieldsProps = {
  readonly understood: Understood;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
  /** Takes an answer back, so that it is asked again. */
  readonly onTakeBack: (key: 'order' | 'zoneChoices') => void;
};

/** The date, the zone and the clock of all events: what was assumed, where it comes from, and a way to change it. */
export function AssumptionFields(props: AssumptionFieldsProps) {
  const { understood, answers, onAnswer, onTakeBack } = props;
  const date = dateOfAll(understood);
  return (
    <div className="import-assumptions">
      <DateField
        value={date.value}
        from={date.from}
        onChange={(value) => onAnswer({ date: value })}
      />
      <ZonePicker
        label="Zone"
        value={understood.understanding.zone.value}
        hint={zoneFrom(understood)}
        onChange={(zone) => onAnswer({ zone })}
      />
      <SkewField seconds={answers.skew ?? 0} onChange={(skew) => onAnswer({ skew })} />
      {answers.order === undefined ? undefined : (
        <TakenBack
          label="Dates"
          words={answers.order === 'day-first' ? 'day first' : 'month first'}
          onTakeBack={() => onTakeBack('order')}
        />
      )}
      {answers.zoneChoices === undefined ? undefined : (
        <TakenBack
          label="Short zones"
          words={Object.values(answers.zoneChoices).join(', ')}
          onTakeBack={() => onTakeBack('zoneChoices')}
        />
      )}
    </div>
  );
}

type DateFieldProps = {
  readonly value: string;
  readonly from: string;
  readonly onChange: (date: string) => void;
};

function DateField({ value, from, onChange }: DateFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        Date
      </label>
      <input
        id={id}
        className="control"
        type="date"
        value={typed ?? value}
        aria-describedby={`${id}-from`}
        onBlur={() => setTyped(undefined)}
        onChange={(event) => {
          const date = event.currentTarget.value;
          setTyped(date);
          if (isWholeDate(date) && date !== value) onChange(date);
        }}
      />
      <p id={`${id}-from`} className="hint">
        {from}
      </p>
    </div>
  );
}

type SkewFieldProps = {
  readonly seconds: number;
  readonly onChange: (seconds: number) => void;
};

/** What is added to every time, because the clock that wrote them was wrong. */
function SkewField({ seconds, onChange }: SkewFieldProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const span = words.trim() === '' ? 0 : parseDuration(words);
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        Shift times by
      </label>
      <input
        id={id}
        className="control"
        value={words}
        placeholder="+5 min"
        autoComplete="off"
        aria-invalid={span === undefined}
        aria-describedby={`${id}-means`}
        onChange={({ currentTarget: { value } }) => {
          setWords(value);
          const next = value.trim() === '' ? 0 : parseDuration(value);
          if (next !== undefined && next / 1000 !== seconds) onChange(next / 1000);
        }}
      />
      <p id={`${id}-means`} className={span === undefined ? 'hint problem' : 'hint'}>
        {span === undefined ? 'Write +5 min, -1 h 30 or 90 s' : 'if its clock was wrong'}
      </p>
    </div>
  );
}

type TakenBackProps = {
  readonly label: string;
  readonly words: string;
  readonly onTakeBack: () => void;
};

function TakenBack({ label, words, onTakeBack }: TakenBackProps) {
  return (
    <div className="field">
      <span className="label">{label}</span>
      <Button name={`${label}: ${words}. Ask again`} hint="Ask again" onPress={onTakeBack}>
        {words}
      </Button>
      <p className="hint">as you said</p>
    </div>
  );
}

/** The date of Day 1, or of the first event that has one. */
function dateOfAll({ understanding, isDateOfReport }: Understood) {
  const { date, events } = understanding;
  const first = events.find((event) => event.date !== undefined)?.date;
  const shown = date ?? first;
  if (shown === undefined) return { value: '', from: 'nobody says it' };
  return { value: shown.value, from: isDateOfReport ? 'from the report' : shown.from };
}

function zoneFrom({ understanding, assumedZone }: Understood): string {
  if (assumedZone === undefined) return understanding.zone.from;
  return assumedZone === 'of report'
    ? 'the report’s, for the text says none'
    : 'yours, for the text says none';
}
