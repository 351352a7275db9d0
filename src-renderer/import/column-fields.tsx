import { useId } from 'react';
import {
  holdTimes,
  type TableAnswers,
  type TableLayout,
} from '../../src-shared/import/table/table-columns.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { assignRole, roleNames, shownRole } from './assign-role.ts';

type ColumnFieldsProps = {
  readonly table: TableLayout;
  readonly onChange: (table: TableAnswers) => void;
  /** Absent: nothing was corrected. */
  readonly onTakeBack: (() => void) | undefined;
};

/** What each column of a table was taken for, to be corrected. */
export function ColumnFields({ table, onChange, onTakeBack }: ColumnFieldsProps) {
  const { columns, header } = table;
  const id = useId();
  const choose = (at: number, name: string) => {
    const [role] = roleNames.find(([each]) => each === name) ?? [];
    if (role !== undefined) onChange({ header, roles: assignRole(columns, at, role) });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put a frame and a legend around fields
    <div className="import-columns" role="group" aria-label="Columns of the table">
      <div className="columns-head">
        <span className="label">Columns</span>
        <Checkbox
          label="The first row names them"
          isChecked={header}
          onChange={(isHeader) => onChange({ header: isHeader })}
        />
        {onTakeBack === undefined ? undefined : (
          <button type="button" className="line-button" onClick={onTakeBack}>
            As it was found
          </button>
        )}
        {holdTimes(columns) ? undefined : (
          <p className="problem" role="status">
            None of them was found to hold times: say which one does.
          </p>
        )}
      </div>
      <ul>
        {columns.map(({ label, role, example }, at) => (
          <li key={label}>
            <label htmlFor={`${id}-${at}`} data-hint={example}>
              {label} <span className="hint">{example}</span>
            </label>
            <select
              id={`${id}-${at}`}
              className="control small"
              value={shownRole(role)}
              data-role={role}
              onChange={({ currentTarget: { value } }) => choose(at, value)}
            >
              {roleNames.map(([each, words]) => (
                <option key={each} value={each}>
                  {words}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </div>
  );
}
