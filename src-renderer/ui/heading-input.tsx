import { useState } from 'react';

type HeadingInputProps = {
  readonly className: string;
  /** Read aloud. */
  readonly name: string;
  readonly value: string;
  /** Called with words, never with blanks alone. */
  readonly onChange: (value: string) => void;
  /** Where undo finds the control again. */
  readonly place: string;
  readonly isReadOnly: boolean;
};

/** A heading edited where it stands. One that was emptied and left is as it was: what it names would have no name. */
export function HeadingInput(props: HeadingInputProps) {
  const { className, name, value, onChange, place, isReadOnly } = props;
  const [blank, setBlank] = useState<string>();
  return (
    <input
      className={className}
      aria-label={name}
      value={blank ?? value}
      readOnly={isReadOnly}
      data-place={place}
      autoComplete="off"
      spellCheck={false}
      onBlur={() => setBlank(undefined)}
      onChange={({ currentTarget: { value: typed } }) => {
        const isBlank = typed.trim() === '';
        setBlank(isBlank ? typed : undefined);
        if (!isBlank) onChange(typed);
      }}
    />
  );
}
