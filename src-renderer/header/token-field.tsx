import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';

type TokenFieldProps = {
  readonly label: string;
  readonly values: readonly string[];
  readonly place: string;
  readonly isReadOnly: boolean;
  readonly onChange: (values: readonly string[]) => void;
};

/** Several short values: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TokenField({ label, values, place, isReadOnly, onChange }: TokenFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const fresh = valuesIn(text).filter((value) => !values.includes(value));
    setTyped('');
    if (fresh.length > 0) onChange([...values, ...new Set(fresh)]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      add(typed);
    }
    if (event.key === 'Backspace' && typed === '' && values.length > 0)
      onChange(values.slice(0, -1));
  };
  return (
    <div className="field wide">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="control tokens">
        <ul aria-label={label}>
          {values.map((value) => (
            <li key={value} className="chip framed">
              {value}
              {isReadOnly ? undefined : (
                <button
                  type="button"
                  aria-label={`Remove ${value}`}
                  onClick={() => onChange(values.filter((other) => other !== value))}
                >
                  <X size={12} aria-hidden />
                </button>
              )}
            </li>
          ))}
        </ul>
        <input
          id={id}
          value={typed}
          readOnly={isReadOnly}
          placeholder={values.length === 0 ? 'Name, then Enter' : undefined}
          autoComplete="off"
          data-place={place}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
          onChange={({ currentTarget: { value } }) =>
            value.includes(',') ? add(value) : setTyped(value)
          }
        />
      </div>
    </div>
  );
}

function valuesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
