import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { CommandId } from '../../../src-shared/ipc/command-ids.ts';
import type { AppDriver } from './app-driver.ts';
import { type Home, newHome, startJourney } from './start-journey.ts';
import type { WindowDriver } from './window-driver.ts';

/** What is done on each screen: a picture is taken, or it is looked through for barriers. */
export type Visit = (window: WindowDriver, name: string) => Promise<void>;

/** The dialogs that a command of the menu opens, with the names of their pictures. */
const dialogs: readonly (readonly [CommandId, string])[] = [
  ['view.palette', 'palette'],
  ['insert.section', 'add-section'],
  ['file.export', 'export'],
  ['file.email', 'email'],
  ['file.history', 'history'],
  ['file.save-template', 'save-template'],
  ['file.settings', 'settings'],
  ['help.shortcuts', 'shortcuts'],
  ['help.about', 'about'],
  ['edit.paste-timeline', 'import'],
];

/** Goes through every screen and dialog of the window with the example report. */
export async function everyScreen(visit: Visit): Promise<void> {
  const home = await newHome();
  const example = join(home.documentsFolder, 'checkout.postlude');
  await copyFile(join('assets', 'example.postlude'), example);
  const app = await startJourney(home);
  const window = await app.window(0);
  await visit(window, 'start-first');
  app.dialogs.willOpen(example);
  await window.press('ControlOrMeta+o');
  await window.field('Title').waitFor();
  await window.preview().getByRole('heading').first().waitFor();
  await visit(window, 'editor');
  await visitForms(window, visit);
  await visitFind(window, visit);
  await leaveWork(window);
  const tour = { app, window, visit, home };
  for (const [command, name] of dialogs) await visitDialog(tour, { command, name });
  await app.end();
  const again = await startJourney(home);
  await visit(await again.window(0), 'start');
}

async function visitForms(window: WindowDriver, visit: Visit): Promise<void> {
  const { page, button } = window;
  await page.getByRole('button', { name: /^Details: / }).click();
  await visit(window, 'header');
  await page.getByRole('button', { name: 'Time zone UTC', exact: true }).click();
  await page.getByRole('combobox', { name: 'Time zones' }).waitFor();
  await page.keyboard.type('tokyo');
  await visit(window, 'zone-picker');
  await window.press('Enter');
  const question = page.getByRole('group', { name: 'Change of the time zone' });
  await question.waitFor();
  await visit(window, 'zone-question');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await button('Done').click();
  await page.getByRole('treeitem', { name: /^Corrective and Preventative/ }).click();
  await page.getByRole('table', { name: 'Action items' }).scrollIntoViewIfNeeded();
  await page.getByRole('checkbox', { name: 'Select action item 1' }).check();
  await visit(window, 'actions');
  await button('Clear selection').click();
  await page.getByRole('button', { name: /findings?/, pressed: false }).click();
  await page.getByRole('complementary', { name: 'Findings' }).waitFor();
  await visit(window, 'findings');
  await button('Close findings').click();
  const row = page.getByRole('treeitem', { name: /^Lessons/ });
  await row.click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  await visit(window, 'section-menu');
  await window.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
}

async function visitFind(window: WindowDriver, visit: Visit): Promise<void> {
  await window.press('ControlOrMeta+h');
  const panel = window.page.getByRole('search', { name: 'Find in report' });
  await panel.getByRole('textbox', { name: 'Find' }).fill('checkout');
  await panel
    .getByRole('status')
    .filter({ hasText: /found$/ })
    .waitFor();
  await visit(window, 'find');
  await window.press('Escape');
  await panel.waitFor({ state: 'hidden' });
}

/** So that there is a version, and something that is not saved. */
async function leaveWork(window: WindowDriver): Promise<void> {
  await window.type('Title', ' again');
  await window.press('ControlOrMeta+s');
  await window.waitForSafety(/^Saved/);
  await window.type('Title', ' and again');
  await window.waitForSafety(/journal/);
}

type Named = { readonly command: CommandId; readonly name: string };

type Tour = {
  readonly app: AppDriver;
  readonly window: WindowDriver;
  readonly visit: Visit;
  readonly home: Home;
};

async function visitDialog(tour: Tour, { command, name }: Named): Promise<void> {
  const { app, window, visit } = tour;
  app.chooseFromMenu(command);
  const dialog = window.page.getByRole('dialog');
  await dialog.first().waitFor();
  if (name === 'history') {
    await dialog.getByRole('list', { name: 'Versions' }).getByRole('button').first().click();
    await dialog.getByRole('region', { name: /^Changes since/ }).waitFor();
  }
  await visit(window, name);
  await laterStages[name]?.(tour, dialog);
  await window.press('Escape');
  await dialog.first().waitFor({ state: 'hidden' });
}

/** What dialogs show once something was done in them. */
const laterStages: Readonly<Record<string, (tour: Tour, dialog: Locator) => Promise<void>>> = {
  palette: async ({ window, visit }, dialog) => {
    await window.page.keyboard.type('zebra crossing');
    await dialog.getByRole('status').waitFor();
    await visit(window, 'palette-none');
  },
  export: async ({ app, window, visit, home }, dialog) => {
    await dialog.getByText('External', { exact: true }).click();
    await dialog.getByRole('region', { name: 'What goes out' }).waitFor();
    await visit(window, 'export-external');
    app.dialogs.willSave(join(home.documentsFolder, 'out.docx'));
    await dialog.getByRole('button', { name: 'Export…' }).click();
    await dialog.getByRole('list', { name: 'Files' }).waitFor();
    await visit(window, 'export-done');
  },
  email: async ({ window, visit }, dialog) => {
    await dialog.getByRole('textbox', { name: 'To', exact: true }).fill('team@example.com');
    await dialog.getByRole('button', { name: 'Open draft' }).click();
    await dialog.getByText(/\.eml$/).waitFor();
    await visit(window, 'email-done');
  },
  history: async ({ app, window, visit, home }, dialog) => {
    const other = join(home.folder, 'other.md');
    await copyFile(join('assets', 'example.md'), other);
    app.dialogs.willOpen(other);
    await dialog.getByRole('button', { name: 'Compare with a file…' }).click();
    await dialog.getByRole('region', { name: /^Changes since other/ }).waitFor();
    await visit(window, 'history-file');
  },
};
