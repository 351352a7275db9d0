import { plainText } from '../../src-shared/markdown/plain-text.ts';
import { addProse } from '../../src-shared/report/edit/add-prose.ts';
import { setSectionRole } from '../../src-shared/report/edit/edit-section.ts';
import type { Section } from '../../src-shared/report/report.ts';
import type { Role } from '../../src-shared/report/role.ts';
import { useDocument, useSession } from '../state/use-session.ts';
import { goTo } from '../state/view-store.ts';
import { MenuItem, Submenu } from '../ui/menu.tsx';
import { roleNames } from '../ui/role-names.ts';
import { MoreMenu } from './more-menu.tsx';

/** What can be done with a section beside writing it; moving, hiding and removing is the outline's. */
export function SectionMore({ section }: { readonly section: Section }) {
  const { newId, view } = useSession();
  const document = useDocument();
  const setRole = (role: Role | undefined) =>
    document.edit((report) => setSectionRole(report, section.id, role), {
      label: 'Change role of section',
      place: `heading:${section.id}`,
    });
  const addText = () => {
    const id = newId();
    document.edit((report) => addProse(report, section.id, id), {
      label: 'Add text',
      place: `section:${id}`,
    });
    goTo(view, { kind: 'section', id }, true);
  };
  return (
    <MoreMenu
      name={`More for section ${plainText(section.heading)}`}
      hint="Add text, role"
      items={() => (
        <>
          <MenuItem onChoose={addText}>Add text below</MenuItem>
          <Submenu label="Role">
            <MenuItem isChecked={section.role === undefined} onChoose={() => setRole(undefined)}>
              None
            </MenuItem>
            {roleNames.map(([role, words]) => (
              <MenuItem key={role} isChecked={section.role === role} onChoose={() => setRole(role)}>
                {words}
              </MenuItem>
            ))}
          </Submenu>
        </>
      )}
    />
  );
}
