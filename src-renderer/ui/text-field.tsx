import { useId } from 'react';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where undo finds the control again. */
  readonly place?: string;
  readonly placeholder?: string;
  readonly suggestions?: readonly string[];
  readonly isReadOnly?: boolean;
  readonly kind?: 'text' | 'number' | 'date';
};

/** One line of text with its label; suggestions may be taken or left. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, place, placeholder, suggestions, isReadOnly, kind } = props;
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="control"
        type={kind ?? 'text'}
        value={value}
        readOnly={isReadOnly}
        placeholder={placeholder}
        data-place={place}
        list={suggestions === undefined ? undefined : `${id}-list`}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {suggestions === undefined ? undefined : (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
}
