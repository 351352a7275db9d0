import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mailParts } from '../host/mail-parts.ts';
import { newHome, startJourney } from './driver/start-journey.ts';

it('drafts a mail with the summary as its body and the files attached, and opens it', async () => {
  const home = await newHome();
  const app = await startJourney(home);
  const window = await app.window(0);
  await window.newFromTemplate('Classic postmortem');
  await window.type('Title', 'Zahlung fällt aus – 支払い');
  await window.type('Impact', 'One order in eight failed.');

  await window.button('Email Draft').click();
  const dialog = window.page.getByRole('dialog', { name: 'Email draft' });
  const to = dialog.getByRole('textbox', { name: 'To', exact: true });
  await to.fill('ada@example.com\nBcc: eve@example.com');
  await dialog.getByRole('checkbox', { name: /^Markdown/ }).check();
  await to.fill('nobody');
  await dialog.getByText('“nobody” is no mail address yet.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Open draft' }).isEnabled()).toBe(false);
  await to.fill('Zoë <zoe@example.com>; team@example.com');
  await dialog.getByRole('button', { name: 'Open draft' }).click();

  const done = window.page.getByRole('dialog', { name: 'Draft opened' });
  await done.getByText(/\.eml$/).waitFor();
  await done.getByText(/ kB$/).waitFor();
  const [draft = ''] = app.handedOut;
  expect(draft.startsWith(join(home.dataFolder, 'drafts'))).toBe(true);
  const { words, files } = mailParts(await readFile(draft));
  expect(words).toMatch(/^X-Unsent: 1$/m);
  expect(words).toMatch(/^To: Zoë <zoe@example.com>, team@example.com$/m);
  expect(words).toContain('Subject: Postmortem: Zahlung fällt aus – 支払い');
  expect(words).toMatch(/^Message-ID: <[\w-]+@postlude\.invalid>$/m);
  expect(words.match(/One order in eight failed\./g)).toHaveLength(2);
  expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['docx', 'md']);

  await done.getByRole('button', { name: 'Done' }).click();
  await window.press('ControlOrMeta+Shift+e');
  await expect.poll(() => to.inputValue()).toBe('Zoë <zoe@example.com>; team@example.com');
});
