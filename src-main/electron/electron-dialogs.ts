import type { BrowserWindow, Dialog } from 'electron';
import type { FileFilter, OpenDialog, Question, SaveDialog } from '../host.ts';

/** Asks for files with the platform's dialog. */
export async function showOpenDialog(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  { title, filters, isMultiple }: OpenDialog,
  window: BrowserWindow | undefined,
): Promise<readonly string[]> {
  const options = {
    title,
    filters: electronFilters(filters),
    properties: ['openFile' as const, ...(isMultiple ? (['multiSelections'] as const) : [])],
  };
  const shown = window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options);
  const { canceled, filePaths } = await shown;
  return canceled ? [] : filePaths;
}

/** Asks for a place to write with the platform's dialog, which asks itself about a file that is there. */
export async function showSaveDialog(
  dialog: Pick<Dialog, 'showSaveDialog'>,
  { title, button, path, filters }: SaveDialog,
  window: BrowserWindow | undefined,
): Promise<string | undefined> {
  const options = {
    title,
    buttonLabel: button,
    defaultPath: path,
    filters: electronFilters(filters),
    // Linux asks only when told to.
    properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
  };
  const shown = window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options);
  const { canceled, filePath } = await shown;
  return canceled || filePath === '' ? undefined : filePath;
}

/** Asks a question with the platform's message box. */
export async function ask<Choice extends string>(
  dialog: Pick<Dialog, 'showMessageBox'>,
  { message, detail, choices, cancel }: Question<Choice>,
  window: BrowserWindow | undefined,
): Promise<Choice> {
  const options = {
    type: 'question' as const,
    message,
    ...(detail !== undefined && { detail }),
    buttons: choices.map(({ label }) => label),
    defaultId: 0,
    cancelId: choices.findIndex(({ id }) => id === cancel),
    noLink: true,
  };
  const shown = window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options);
  const { response } = await shown;
  return choices[response]?.id ?? cancel;
}

function electronFilters(filters: readonly FileFilter[]) {
  return filters.map(({ name, endings }) => ({ name, extensions: [...endings] }));
}
