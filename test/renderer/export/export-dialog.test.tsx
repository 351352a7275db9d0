import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildReport, prose } from '../../unit/report/build-report.ts';
import { openDocument } from '../fake-api.ts';
import { type ShownWindow, showWindow } from '../show-window.tsx';

const report = buildReport({
  authors: [{ name: 'Ada Byron' }],
  sections: [
    prose('Impact', 'Ada Byron saw that the node 10.1.2.3 was gone.'),
    { ...prose('Costs', 'Much.'), internal: true },
  ],
});

async function opened(
  prepare?: Parameters<typeof showWindow>[1],
): Promise<ShownWindow & { readonly dialog: ReturnType<typeof within> }> {
  const window = await showWindow(openDocument(report), (fake) => {
    fake.answer('readExportOptions', () => ({ ok: true, value: {} }));
    fake.answer('findSecrets', () => ({ ok: true, value: [] }));
    prepare?.(fake);
  });
  await window.user.click(screen.getByRole('button', { name: 'Export' }));
  return { ...window, dialog: within(await screen.findByRole('dialog')) };
}

const exported = {
  ok: true,
  value: {
    kind: 'exported',
    files: [{ id: 'file-1', name: 'out.docx', folder: '~/docs', size: 92_000 }],
    messages: ['out.pdf: Not written.'],
  },
} as const;

describe('the export dialog', () => {
  it('asks for everything an export can be told, and hands it on', async () => {
    const { user, dialog, given, answer } = await opened();
    answer('startExport', () => exported);
    await user.click(dialog.getByRole('checkbox', { name: 'PDF' }));
    await user.click(dialog.getByRole('radio', { name: 'External' }));
    await user.click(dialog.getByRole('radio', { name: 'Letter' }));
    for (const name of [
      'Table of contents',
      'Metrics',
      'Timeline figure',
      'Roles instead of names',
      'All times in one form',
    ]) {
      await user.click(dialog.getByRole('checkbox', { name }));
    }
    await user.type(dialog.getByRole('textbox', { name: 'File name' }), 'cards');
    await user.click(dialog.getByRole('button', { name: 'Export…' }));
    expect(given('startExport')[0]?.request).toEqual({
      formats: ['docx', 'pdf'],
      audience: 'external',
      paper: 'letter',
      contents: 'with',
      metrics: 'with',
      figure: false,
      names: 'roles',
      times: 'uniform',
      name: 'cards',
    });
    const files = within(await screen.findByRole('list', { name: 'Files' }));
    files.getByText('out.docx');
    files.getByText('~/docs · 92 kB');
    await user.click(files.getByRole('button', { name: 'Open out.docx' }));
    await user.click(files.getByRole('button', { name: 'Show out.docx in its folder' }));
    expect([given('openExported'), given('revealExported')]).toEqual([
      [{ file: 'file-1' }],
      [{ file: 'file-1' }],
    ]);
    screen.getByText('out.pdf: Not written.');
  });

  it('begins with what was chosen last for this report', async () => {
    const { dialog } = await opened((fake) =>
      fake.answer('readExportOptions', () => ({
        ok: true,
        value: {
          request: { formats: ['md'], audience: 'external', paper: 'letter', name: 'last' },
          reference: 'House style.docx',
        },
      })),
    );
    await dialog.findByText('House style.docx');
    expect(dialog.getByRole('checkbox', { name: 'Markdown (.md)' })).toBeChecked();
    expect(dialog.getByRole('checkbox', { name: 'Word (.docx)' })).not.toBeChecked();
    expect(dialog.getByRole('radio', { name: 'External' })).toBeChecked();
    expect(dialog.getByRole('textbox', { name: 'File name' })).toHaveValue('last');
  });

  it('tells what others get and what is left out before it goes', async () => {
    const { user, dialog } = await opened();
    expect(dialog.queryByRole('region', { name: 'What goes out' })).toBeNull();
    await user.click(dialog.getByRole('radio', { name: 'External' }));
    const outgoing = within(dialog.getByRole('region', { name: 'What goes out' }));
    outgoing.getByText('1 section: Impact');
    outgoing.getByText('1 section: Costs');
    outgoing.getByText('1 name: Ada Byron');
  });

  it('warns of secrets, its own and those that the main process finds, and leads to them', async () => {
    const { user, dialog, session } = await opened((fake) =>
      fake.answer('findSecrets', () => ({
        ok: true,
        value: [
          {
            message: 'Something in “Costs” looks like a key.',
            where: { kind: 'section', id: 'Costs' },
          },
        ],
      })),
    );
    const alert = within(await dialog.findByRole('alert'));
    await alert.findByText('2 places look like secrets');
    await user.click(alert.getByRole('button', { name: 'Something in “Costs” looks like a key.' }));
    expect(session.view.getState()).toMatchObject({
      goal: { place: { kind: 'section', id: 'Costs' } },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('copies the report with its looks, and as Markdown, as it would be exported', async () => {
    const { user, dialog, given } = await opened();
    await user.click(dialog.getByRole('checkbox', { name: 'Roles instead of names' }));
    await user.click(dialog.getByRole('button', { name: 'Copy as rich text' }));
    await user.click(dialog.getByRole('button', { name: 'Copy as Markdown' }));
    const [rich, markdown] = given('copy');
    expect(rich?.html).toMatch(/<p style="[^"]*">Engineer 1 saw/);
    expect(rich?.text).toContain('Engineer 1 saw');
    expect(markdown).toEqual({ text: rich?.text });
  });

  it('takes the styles of a Word document, and gives them back', async () => {
    const { user, dialog, given } = await opened((fake) =>
      fake.answer('chooseReference', () => ({ ok: true, value: 'House style.docx' })),
    );
    await user.click(dialog.getByRole('button', { name: 'Take from a document…' }));
    await dialog.findByText('House style.docx');
    await user.click(dialog.getByRole('button', { name: 'Use Postlude’s own' }));
    await waitFor(() => expect(dialog.queryByText('House style.docx')).toBeNull());
    expect(given('forgetReference')).toEqual([{ document: 'document-1' }]);
  });

  it('asks again where an export is refused', async () => {
    const { user, dialog, answer } = await opened();
    answer('startExport', () => ({ ok: false, message: 'The disk is full.' }));
    await user.click(dialog.getByRole('button', { name: 'Export…' }));
    expect(await screen.findByText('The disk is full.')).toBeVisible();
  });
});

describe('the email dialog', () => {
  it('asks to whom, remembers it, and drafts nothing for what is no address', async () => {
    const window = await showWindow(openDocument(report), (fake) => {
      fake.answer('readExportOptions', () => ({
        ok: true,
        value: {
          email: { to: 'ada@example.com', formats: ['pdf'], audience: 'external', paper: 'a4' },
        },
      }));
      fake.answer('findSecrets', () => ({ ok: true, value: [] }));
      fake.answer('draftEmail', () => exported);
    });
    const { user, given } = window;
    await user.click(screen.getByRole('button', { name: 'Email Draft' }));
    const dialog = within(await screen.findByRole('dialog'));
    const to = dialog.getByRole('textbox', { name: 'To' });
    await waitFor(() => expect(to).toHaveValue('ada@example.com'));
    dialog.getByText('Postmortem: Checkout rejects cards');
    await user.type(to, ', grace');
    expect(dialog.getByRole('button', { name: 'Open draft' })).toBeDisabled();
    dialog.getByText('“grace” is no mail address yet.');
    await user.type(to, '@example.com');
    await user.click(dialog.getByRole('checkbox', { name: 'Word (.docx)' }));
    await user.click(dialog.getByRole('button', { name: 'Open draft' }));
    expect(given('draftEmail')[0]?.request).toEqual({
      to: 'ada@example.com, grace@example.com',
      formats: ['docx', 'pdf'],
      audience: 'external',
      paper: 'a4',
    });
    await screen.findByRole('dialog', { name: 'Draft opened' });
  });
});
