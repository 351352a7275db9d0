import './add-section.css';
import { Command } from 'cmdk';
import { useState } from 'react';
import { allSections } from '../../src-shared/report/all-sections.ts';
import { addSection } from '../../src-shared/report/edit/move-section.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { newSection } from '../../src-shared/report/templates/report-from-template.ts';
import type { TemplateSection } from '../../src-shared/report/templates/template.ts';
import { useDocument, useReport, useSession } from '../state/use-session.ts';
import { closeDialog, goTo } from '../state/view-store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { roleName } from '../ui/role-names.ts';
import { addableSections } from './addable-sections.ts';
import { sectionAfter } from './section-after.ts';

/** The sections that postmortems are made of, each with what it is for. */
export function AddSectionDialog() {
  const { view, newId } = useSession();
  const { edit } = useDocument();
  const report = useReport((present) => present);
  const [words, setWords] = useState('');
  const close = () => closeDialog(view);
  // Contents are looked for in front of everything, wherever somebody is when they think of them.
  const placeFor = ({ kind }: TemplateSection, present: Report) =>
    kind === 'contents' ? { index: 0 } : sectionAfter(present, view.getState().section);
  const choose = (chosen: TemplateSection) => {
    close();
    const timeline = newId();
    const section = newSection(chosen, newId, new Map([[1, timeline]]));
    const add = (present: Report) => {
      const shown = addSection(present, section, placeFor(chosen, present));
      return chosen.kind === 'timeline'
        ? { ...shown, timelines: [...shown.timelines, { id: timeline, entries: [] }] }
        : shown;
    };
    edit(add, { label: `Add ${section.heading}`, place: `section:${section.id}` });
    goTo(view, { kind: 'section', id: section.id }, true);
  };
  const own = words.trim();
  const hasName = addableSections.some(
    ({ heading }) => heading.toLowerCase() === own.toLowerCase(),
  );
  return (
    <Dialog title="Add a section" onClose={close}>
      <Command className="add-section-list" label="Sections to add" loop>
        <Command.Input
          className="control"
          placeholder="Search, or the name of a section of your own"
          value={words}
          onValueChange={setWords}
        />
        <Command.List>
          {addableSections.map((section) => (
            <Command.Item
              key={section.heading}
              className="addable"
              value={section.heading}
              keywords={[section.help ?? '']}
              onSelect={() => choose(section)}
            >
              <span className="addable-name">
                {section.heading}
                <RoleMark section={section} report={report} />
              </span>
              <span className="addable-help">{section.help}</span>
            </Command.Item>
          ))}
          {own === '' || hasName ? undefined : (
            <Command.Item
              className="addable"
              value={`own ${own}`}
              forceMount
              onSelect={() => choose({ kind: 'prose', heading: own })}
            >
              <span className="addable-name">“{own}”</span>
              <span className="addable-help">A section of your own, with text.</span>
            </Command.Item>
          )}
        </Command.List>
      </Command>
    </Dialog>
  );
}

type RoleMarkProps = { readonly section: TemplateSection; readonly report: Report };

/** What the section counts as, and whether there is one already. */
function RoleMark({ section, report }: RoleMarkProps) {
  const { role } = section;
  if (role === undefined) return null;
  const isThere = allSections(report).some(
    (each) =>
      each.role === role ||
      (each.kind === 'fields' && each.fields.some((field) => field.role === role)),
  );
  const name = roleName(role);
  const words = [
    name === section.heading ? undefined : name,
    isThere ? 'already there' : undefined,
  ];
  const shown = words.filter((word) => word !== undefined).join(' · ');
  return shown === '' ? null : <span className="chip">{shown}</span>;
}
