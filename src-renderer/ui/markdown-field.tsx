import { useId, useState } from 'react';
import { tidyMarkdown } from './tidy-markdown.ts';

type MarkdownFieldProps = {
  readonly label: string;
  /** The label is there for screen readers alone, because a heading above says the same. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shown while the field is empty. */
  readonly help?: string;
  readonly place: string;
  readonly isReadOnly: boolean;
};

/** Several lines of Markdown; what is typed is kept as it is, what is handed on has no blank ends. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { label, isLabelHidden, value, onChange, help, place, isReadOnly } = props;
  const id = useId();
  const [typed, setTyped] = useState(value);
  const helpId = help === undefined ? undefined : `${id}-help`;
  return (
    <div className="field">
      <label className={isLabelHidden ? 'heard-only' : 'label'} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="control"
        // Undo and restored versions change the value from outside; then what was typed is history.
        value={tidyMarkdown(typed) === value ? typed : value}
        readOnly={isReadOnly}
        data-place={place}
        aria-describedby={helpId}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(tidyMarkdown(event.currentTarget.value));
        }}
      />
      {help === undefined || value !== '' ? undefined : (
        <p className="hint" id={helpId}>
          {help}
        </p>
      )}
    </div>
  );
}
