import { useId } from 'react';

type SelectFieldProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
  readonly place?: string;
  readonly isReadOnly?: boolean;
};

/** One of a few values, with its label. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, place, isReadOnly } = props;
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find(([each]) => each === chosen);
    if (option !== undefined) onChange(option[0]);
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="control"
        value={value}
        disabled={isReadOnly}
        data-place={place}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
