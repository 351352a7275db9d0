import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { AppDriver } from './driver/app-driver.ts';
import { handedRound, inMind } from './driver/drafted-report.ts';
import { draftByHand } from './driver/hand-drafting.ts';
import { newHome, startJourney } from './driver/start-journey.ts';
import type { WindowDriver } from './driver/window-driver.ts';

/** Exports Markdown through the dialog, and gives back what was written. */
async function exported(app: AppDriver, window: WindowDriver, path: string): Promise<string> {
  await window.button('Export').click();
  const dialog = window.page.getByRole('dialog', { name: 'Export' });
  const formats = dialog.getByRole('group', { name: 'Formats' });
  for (const box of await formats.getByRole('checkbox').all()) await box.uncheck();
  await formats.getByRole('checkbox', { name: /^Markdown/ }).check();
  await mkdir(dirname(path));
  app.dialogs.willSave(path);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await window.page.getByRole('list', { name: 'Files' }).waitFor();
  await window.button('Done').click();
  return readFile(path, 'utf8');
}

/**
 * What was written elsewhere stays as it was written; who fills in fields leaves the form to the program. So a
 * date and clocks are printed in its own form, and the contents are a section as the others are.
 */
function asTyped(imported: string): string {
  return imported
    .replace('Friday, March 7, 2025', 'Friday 7 March 2025')
    .replace('\n# Table of Contents', '\n## Table of Contents')
    .replaceAll(/\*\*(\d\d):(\d\d) ([AP]M)\*\*/g, (_, hour, minute, half) =>
      half === 'PM' && hour !== '12'
        ? `**${Number(hour) + 12}:${minute}**`
        : `**${hour}:${minute}**`,
    );
}

it('drafts a report by hand from the template that is exported as the imported one is', async () => {
  const home = await newHome();
  const file = join(home.folder, 'labels.md');
  await writeFile(file, handedRound);
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  await draftByHand(window, inMind);
  const drafted = await exported(app, window, join(home.folder, 'drafted', 'labels.md'));

  app.dialogs.willOpen(file);
  await window.press('ControlOrMeta+o');
  const imported = await app.window(1);
  await imported.field('Title').waitFor();
  const wanted = await exported(app, imported, join(home.folder, 'imported', 'labels.md'));
  expect(drafted).toBe(asTyped(wanted));
});
