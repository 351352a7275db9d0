import { moveField, removeField, setFieldRole } from '../../src-shared/report/edit/edit-field.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { useDocument, useSession } from '../state/use-session.ts';
import { MenuItem, MenuLine, Submenu } from '../ui/menu.tsx';
import { roleNames } from '../ui/role-names.ts';
import type { FieldRowProps } from './field-row.tsx';
import { MoreMenu } from './more-menu.tsx';

/** What can be done with a field beside writing it. */
export function FieldMenu({ field, index, count }: FieldRowProps) {
  const { announce } = useSession();
  const document = useDocument();
  const { id } = field;
  const name = field.label || 'field';
  const edit = (label: string, change: (report: Report) => Report, said?: string) => {
    document.edit(change, { label, place: `field:${id}` });
    if (said !== undefined) announce(said);
  };
  const move = (to: number) =>
    edit(
      'Move field',
      (report) => moveField(report, id, to),
      `${name} is now number ${to + 1} of ${count}`,
    );
  return (
    <MoreMenu
      name={`More for ${name}`}
      hint="Move, role, remove"
      items={() => (
        <>
          <MenuItem isEnabled={index > 0} onChoose={() => move(index - 1)}>
            Move up
          </MenuItem>
          <MenuItem isEnabled={index < count - 1} onChoose={() => move(index + 1)}>
            Move down
          </MenuItem>
          <Submenu label="Role">
            <MenuItem
              isChecked={field.role === undefined}
              onChoose={() => edit('Change role', (report) => setFieldRole(report, id, undefined))}
            >
              None
            </MenuItem>
            {roleNames.map(([role, words]) => (
              <MenuItem
                key={role}
                isChecked={field.role === role}
                onChoose={() => edit('Change role', (report) => setFieldRole(report, id, role))}
              >
                {words}
              </MenuItem>
            ))}
          </Submenu>
          <MenuLine />
          <MenuItem
            onChoose={() =>
              edit(
                'Remove field',
                (report) => removeField(report, id),
                `${name} removed. Undo brings it back.`,
              )
            }
          >
            Remove field
          </MenuItem>
        </>
      )}
    />
  );
}
