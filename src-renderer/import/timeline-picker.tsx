import type { Understanding } from '../../src-shared/import/understand/understanding.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { eventCount } from './import-words.ts';

type TimelinePickerProps = {
  readonly understanding: Understanding;
  /** The indexes of those that do not come. */
  readonly left: readonly number[];
  readonly onLeave: (left: readonly number[]) => void;
};

/** Which of several timelines come. */
export function TimelinePicker({ understanding, left, onLeave }: TimelinePickerProps) {
  const { timelines, events } = understanding;
  if (timelines.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame and a legend around boxes
    <div className="import-timelines" role="group" aria-labelledby="import-timelines">
      <span className="label" id="import-timelines">
        {timelines.length} timelines in this text
      </span>
      {timelines.map(({ index, heading }) => {
        const own = events.filter(({ timeline }) => timeline === index).length;
        return (
          <Checkbox
            key={index}
            label={`${heading} · ${eventCount(own)}`}
            isChecked={!left.includes(index)}
            onChange={(isTaken) =>
              onLeave(isTaken ? left.filter((each) => each !== index) : [...left, index])
            }
          />
        );
      })}
    </div>
  );
}
