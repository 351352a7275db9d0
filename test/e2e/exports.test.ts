import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newHome, startJourney } from './driver/start-journey.ts';

const endings = ['csv', 'docx', 'eml', 'html', 'ics', 'md', 'pdf', 'postlude'];

it('exports every format, says where the files are, opens them, and remembers the choice', async () => {
  const home = await newHome();
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  await window.type('Title', 'Checkout rejects cards');
  await window.type('Impact', 'One order in eight failed, says `10.1.2.3`.');
  await window.button('Export').click();
  const dialog = window.page.getByRole('dialog', { name: 'Export' });
  await dialog
    .getByRole('alert')
    .getByText('A private network address stands in “Impact”')
    .waitFor();
  const formats = dialog.getByRole('group', { name: 'Formats' }).getByRole('checkbox');
  for (const box of await formats.all()) await box.check();
  await dialog.getByRole('checkbox', { name: 'Table of contents' }).check();
  await dialog.getByRole('textbox', { name: 'File name' }).fill('Cards: 9/5');
  app.dialogs.willSave(join(home.documentsFolder, 'checkout.docx'));
  await dialog.getByRole('button', { name: 'Export…' }).click();
  const files = window.page.getByRole('list', { name: 'Files' });
  await files.getByText('checkout.pdf').waitFor();
  expect((await readdir(home.documentsFolder)).toSorted()).toEqual(
    endings.map((ending) => `checkout.${ending}`),
  );
  const read = async (ending: string) =>
    readFile(join(home.documentsFolder, `checkout.${ending}`), 'utf8');
  expect((await read('pdf')).slice(0, 5)).toBe('%PDF-');
  expect(await read('md')).toContain('One order in eight failed');
  expect(await read('html')).toContain('Contents');
  expect(await read('html')).not.toContain('data-origin');

  await window.button('Open checkout.docx').click();
  const written = join(home.documentsFolder, 'checkout.docx');
  await expect.poll(() => app.handedOut).toEqual([written]);

  await window.button('Done').click();
  await window.press('ControlOrMeta+e');
  await expect
    .poll(() => formats.evaluateAll((all) => all.every((box) => box.matches(':checked'))))
    .toBe(true);
  expect(await dialog.getByRole('textbox', { name: 'File name' }).inputValue()).toBe('Cards: 9/5');
});

it('calls people by their roles and leaves out what is internal, and says so before', async () => {
  const home = await newHome();
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  await window.type('Title', 'Checkout rejects cards');
  await window.button('Export').click();
  const dialog = window.page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('External', { exact: true }).click();
  const outgoing = dialog.getByRole('region', { name: 'What goes out' });
  await outgoing.getByText('Nothing is marked internal or hidden.').waitFor();
  await dialog.getByRole('checkbox', { name: 'Roles instead of names' }).check();
  app.dialogs.willSave(join(home.documentsFolder, 'out.docx'));
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await window.page.getByRole('list', { name: 'Files' }).getByText('out.docx').waitFor();
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
