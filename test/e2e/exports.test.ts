import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';

it('exports every format, says where the files are, and opens them', async () => {
  const home = await newHome();
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  await window.type('Title', 'Checkout rejects cards');
  await window.field('Impact').fill('One order in eight failed.');
  app.chooseFromMenu('file.export');
  const dialog = window.page.getByRole('dialog');
  for (const format of ['Markdown', 'Web page', 'PDF', 'Word', 'Postlude']) {
    await dialog.getByRole('checkbox', { name: new RegExp(`^${format}`) }).check();
  }
  app.dialogs.willSave(join(home.documentsFolder, 'checkout.md'));
  await window.button('Export…').click();
  const files = dialog.getByRole('list', { name: 'Files' });
  await files.getByText('checkout.pdf').waitFor();
  const names = ['md', 'html', 'pdf', 'docx', 'postlude'].map((ending) => `checkout.${ending}`);
  expect((await readdir(home.documentsFolder)).toSorted()).toEqual(names.toSorted());
  const pdf = await readFile(join(home.documentsFolder, 'checkout.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const markdown = await readFile(join(home.documentsFolder, 'checkout.md'), 'utf8');
  expect(markdown).toContain('One order in eight failed.');

  await window.button('Open checkout.docx').click();
  const written = join(home.documentsFolder, 'checkout.docx');
  await expect.poll(() => app.handedOut).toEqual([written]);
});

it('writes nothing when the export is cancelled', async () => {
  const home = await newHome();
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.newFromTemplate('Blank');
  app.chooseFromMenu('file.export');
  await window.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await window.page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await readdir(home.documentsFolder)).toEqual([]);
});
