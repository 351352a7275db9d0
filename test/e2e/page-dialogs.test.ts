import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageDialogs } from '../../src-main/browser/host/page-dialogs.ts';
import { startBrowserApp } from '../host/start-browser-app.ts';

async function withPage() {
  const { host, folder } = await startBrowserApp();
  const page = host.windows()[0]?.page;
  if (!page) throw new Error('No window is open.');
  await page.getByRole('heading', { name: 'Postlude' }).waitFor();
  return { page, folder, dialogs: pageDialogs(folder) };
}

const question = {
  message: 'Save?',
  choices: [
    { id: 'save', label: 'Save' },
    { id: 'cancel', label: 'Cancel' },
  ],
  cancel: 'cancel',
} as const;

describe('the dialogs of the browser host', () => {
  it('ask in the page, and take Escape for Cancel', async () => {
    const { page, dialogs } = await withPage();
    const first = dialogs.ask<'save' | 'cancel'>(question, page);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    expect(await first).toBe('save');
    const second = dialogs.ask<'save' | 'cancel'>(question, page);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await second).toBe('cancel');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('take a path for a file to open', async () => {
    const { page, folder, dialogs } = await withPage();
    const opening = dialogs.open({ title: 'Open', filters: [], isMultiple: true }, page);
    await page.getByRole('textbox', { name: 'Open' }).fill('sub/a.md');
    await page.keyboard.press('Enter');
    expect(await opening).toEqual([join(folder, 'sub', 'a.md')]);
  });

  it('ask before a file is replaced', async () => {
    const { page, folder, dialogs } = await withPage();
    const path = join(folder, 'a.md');
    await writeFile(path, '');
    const saving = dialogs.save({ title: 'Save', button: 'Save', path, filters: [] }, page);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    expect(await saving).toBe(path);
  });

  it('are cancelled where there is no page, or the page goes away', async () => {
    const { page, dialogs } = await withPage();
    expect(await dialogs.ask<'save' | 'cancel'>(question, undefined)).toBe('cancel');
    const asked = dialogs.ask<'save' | 'cancel'>(question, page);
    await page.getByRole('dialog').waitFor();
    await page.close();
    expect(await asked).toBe('cancel');
  });
});
