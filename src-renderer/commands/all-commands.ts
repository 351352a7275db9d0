import type { CommandId } from '../../src-shared/ipc/command-ids.ts';
import { addActionItem } from './add-action-item.ts';
import { addSectionCommand } from './add-section-command.ts';
import { closeWindow } from './close-window.ts';
import type { Command } from './command.ts';
import { copyReport } from './copy-report.ts';
import { draftEmail } from './draft-email.ts';
import { exportReport } from './export-report.ts';
import { newReport } from './new-report.ts';
import { openReport } from './open-report.ts';
import { pasteIntoTimeline } from './paste-into-timeline.ts';
import { pasteNotes } from './paste-notes.ts';
import { redo } from './redo.ts';
import { revert } from './revert.ts';
import { save } from './save.ts';
import { saveAs } from './save-as.ts';
import { saveCopy } from './save-copy.ts';
import { saveTemplate } from './save-template.ts';
import { showAbout } from './show-about.ts';
import { showFind } from './show-find.ts';
import { showHistory } from './show-history.ts';
import { showPalette } from './show-palette.ts';
import { showReplace } from './show-replace.ts';
import { showSettings } from './show-settings.ts';
import { showShortcuts } from './show-shortcuts.ts';
import { toggleFindings } from './toggle-findings.ts';
import { toggleOutline } from './toggle-outline.ts';
import { togglePreview } from './toggle-preview.ts';
import { undo } from './undo.ts';

/** Every command of the window, as the menu orders them. */
export const allCommands: readonly Command[] = [
  newReport,
  openReport,
  pasteNotes,
  save,
  saveAs,
  saveCopy,
  revert,
  showHistory,
  exportReport,
  draftEmail,
  saveTemplate,
  showSettings,
  closeWindow,
  undo,
  redo,
  copyReport,
  showFind,
  showReplace,
  pasteIntoTimeline,
  addSectionCommand,
  addActionItem,
  showPalette,
  toggleOutline,
  togglePreview,
  toggleFindings,
  showShortcuts,
  showAbout,
];

const commands: ReadonlyMap<string, Command> = new Map(
  allCommands.map((command) => [command.id, command]),
);

/** The command with this id; none, where the menu knows one that this window does not have. */
export function commandNamed(id: CommandId | string): Command | undefined {
  return commands.get(id);
}
