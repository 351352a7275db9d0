import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandId } from '../../../src-shared/ipc/command-ids.ts';
import type { AppDriver } from './app-driver.ts';
import { newHome, startJourney } from './start-journey.ts';
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
  await leaveWork(window);
  for (const [command, name] of dialogs) await visitDialog(app, window, visit, { command, name });
  await app.end();
  const again = await startJourney(home);
  await visit(await again.window(0), 'start');
}

async function visitForms(window: WindowDriver, visit: Visit): Promise<void> {
  const { page, button } = window;
  await page.getByRole('button', { name: /^Details: / }).click();
  await visit(window, 'header');
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

/** So that there is a version, and something that is not saved. */
async function leaveWork(window: WindowDriver): Promise<void> {
  await window.type('Title', ' again');
  await window.press('ControlOrMeta+s');
  await window.waitForSafety(/^Saved/);
  await window.type('Title', ' and again');
  await window.waitForSafety(/journal/);
}

type Named = { readonly command: CommandId; readonly name: string };

async function visitDialog(
  app: AppDriver,
  window: WindowDriver,
  visit: Visit,
  { command, name }: Named,
): Promise<void> {
  app.chooseFromMenu(command);
  const dialog = window.page.getByRole('dialog');
  await dialog.first().waitFor();
  if (name === 'history') {
    await dialog.getByRole('list', { name: 'Versions' }).getByRole('button').first().click();
    await dialog.getByRole('region', { name: /^Changes since/ }).waitFor();
  }
  await visit(window, name);
  await window.press('Escape');
  await dialog.first().waitFor({ state: 'hidden' });
}
