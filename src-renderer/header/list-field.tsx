import { useState } from 'react';
import { TextField } from '../ui/text-field.tsx';

type ListFieldProps = {
  readonly label: string;
  readonly values: readonly string[];
  readonly place: string;
  readonly isReadOnly: boolean;
  readonly onChange: (values: readonly string[]) => void;
};

/** Several short values in one line, with commas between them. */
export function ListField({ label, values, place, isReadOnly, onChange }: ListFieldProps) {
  const written = values.join(', ');
  const [typed, setTyped] = useState(written);
  return (
    <TextField
      label={label}
      // A comma that was just typed has no value behind it yet.
      value={valuesIn(typed).join(', ') === written ? typed : written}
      placeholder="Separated by commas"
      place={place}
      isReadOnly={isReadOnly}
      onChange={(text) => {
        setTyped(text);
        onChange(valuesIn(text));
      }}
    />
  );
}

function valuesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
