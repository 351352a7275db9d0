import {
  renameSection,
  setSectionHidden,
  setSectionInternal,
  setSectionRole,
} from '../../src-shared/report/edit/edit-section.ts';
import type { SectionPlace } from '../../src-shared/report/edit/move-section.ts';
import {
  editSectionRun,
  moveSectionRun,
  removeSectionRun,
} from '../../src-shared/report/edit/section-run.ts';
import type { Role } from '../../src-shared/report/role.ts';
import { useDocument, useSession } from '../state/use-session.ts';
import type { SectionRow } from './section-rows.ts';

/** What the outline does to sections. */
export type OutlineEdits = {
  readonly rename: (row: SectionRow, heading: string) => void;
  readonly setHidden: (row: SectionRow, isHidden: boolean) => void;
  readonly setInternal: (row: SectionRow, isInternal: boolean) => void;
  readonly setRole: (row: SectionRow, role: Role | undefined) => void;
  readonly remove: (row: SectionRow) => void;
  readonly move: (row: SectionRow, place: SectionPlace) => void;
};

/** Each edit is one step of undo, brings the focus back to its line, and is told to screen readers. */
export function useOutlineEdits(): OutlineEdits {
  const { edit } = useDocument();
  const { announce } = useSession();
  const note = (label: string, row: SectionRow) => ({ label, place: outlinePlace(row.id) });
  return {
    rename: (row, heading) =>
      edit((report) => renameSection(report, row.id, heading), note('Rename section', row)),
    setHidden: (row, isHidden) => {
      const change = (report: Parameters<typeof setSectionHidden>[0], id: string) =>
        setSectionHidden(report, id, isHidden);
      const label = isHidden ? 'Hide section' : 'Show section';
      edit((report) => editSectionRun(report, row.id, change), note(label, row));
      announce(isHidden ? `${row.heading} is left out of exports` : `${row.heading} is shown`);
    },
    setInternal: (row, isInternal) => {
      const change = (report: Parameters<typeof setSectionInternal>[0], id: string) =>
        setSectionInternal(report, id, isInternal);
      const label = isInternal ? 'Make section internal' : 'Make section external';
      edit((report) => editSectionRun(report, row.id, change), note(label, row));
      announce(`${row.heading} is ${isInternal ? 'internal' : 'for everybody'}`);
    },
    setRole: (row, role) =>
      edit((report) => setSectionRole(report, row.id, role), note('Change role of section', row)),
    remove: (row) => {
      edit((report) => removeSectionRun(report, row.id), note('Delete section', row));
      announce(`${row.heading} deleted. Undo brings it back.`);
    },
    move: (row, place) =>
      edit((report) => moveSectionRun(report, row.id, place), note('Move section', row)),
  };
}

/** Where undo finds the line of a section again. */
export function outlinePlace(id: string): string {
  return `outline:${id}`;
}
