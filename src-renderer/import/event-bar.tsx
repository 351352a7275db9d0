import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import type { Omitted } from '../../src-shared/import/notes-reading.ts';
import type { Answers } from '../../src-shared/import/understand/answers.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { OmittedLine } from './omitted-line.tsx';

type EventBarProps = {
  /** Those that are shown. */
  readonly events: readonly PlannedEvent[];
  readonly total: number;
  readonly omitted: Omitted | undefined;
  readonly answers: Answers;
  readonly onTakeAll: (isTaken: boolean) => void;
  readonly onAnswer: (answers: Answers) => void;
};

/** Fewer events than these nobody has to search. */
const fewest = 12;

/** What is done with all events at once. */
export function EventBar(props: EventBarProps) {
  const { events, total, omitted, answers, onTakeAll, onAnswer } = props;
  const taken = events.filter(({ isTaken }) => isTaken).length;
  const { filter = '', keepRepeats = false, automatic } = answers;
  const hasFolded = keepRepeats || events.some(({ event }) => / \(×\d+\)/.test(event.text));
  return (
    <div className="import-bar">
      <label className="checkbox">
        <input
          ref={(box) => {
            if (box !== null) box.indeterminate = taken > 0 && taken < events.length;
          }}
          type="checkbox"
          checked={taken > 0 && taken === events.length}
          onChange={(event) => onTakeAll(event.currentTarget.checked)}
        />
        {filter === '' ? `All ${total} events` : `${events.length} of ${total} events`}
      </label>
      {hasFolded ? (
        <Checkbox
          label="Fold repeats"
          isChecked={!keepRepeats}
          onChange={(isFolded) => onAnswer({ keepRepeats: !isFolded })}
        />
      ) : undefined}
      {omitted === undefined ? undefined : (
        <OmittedLine
          omitted={omitted}
          isShown={automatic === 'kept'}
          onShow={(isShown) => onAnswer({ automatic: isShown ? 'kept' : 'left-out' })}
        />
      )}
      {total < fewest && filter === '' ? undefined : (
        <input
          className="control small"
          type="search"
          value={filter}
          placeholder="Only events with…"
          aria-label="Only events with these words"
          onChange={(event) => onAnswer({ filter: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
