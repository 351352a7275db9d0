import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OpenDocument, Outcome } from '../../src-shared/ipc/messages.ts';
import { buildReport, prose } from '../unit/report/build-report.ts';
import { openDocument } from './fake-api.ts';
import { type ShownWindow, showWindow } from './show-window.tsx';

const report = buildReport({ sections: [prose('Summary', 'Cards failed for an hour.')] });
const shown: OpenDocument = openDocument(report, { name: 'checkout.postlude' });

describe('export', () => {
  /** An export that ends when the test says so. */
  async function startExport(window: ShownWindow) {
    let finish: (outcome: Outcome<unknown>) => void = () => undefined;
    const api = {
      ...window.api,
      startExport: (given: unknown) => {
        window.calls.push({ name: 'startExport', given });
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    };
    Object.assign(window.session, { api });
    await window.user.click(screen.getByRole('button', { name: 'Export' }));
    await window.user.click(screen.getByRole('checkbox', { name: /Markdown/ }));
    await window.user.click(screen.getByRole('checkbox', { name: 'PDF' }));
    await window.user.click(screen.getByRole('radio', { name: 'Letter' }));
    const dialog = within(screen.getByRole('dialog'));
    await window.user.click(dialog.getByRole('radio', { name: 'External' }));
    await window.user.click(screen.getByRole('button', { name: 'Export…' }));
    return (outcome: Outcome<unknown>) => act(async () => finish(outcome));
  }

  it('asks what, for whom and on what paper, shows progress, and says where the files are', async () => {
    const window = await showWindow(shown);
    const finish = await startExport(window);
    const [asked] = window.given('startExport');
    expect(asked).toEqual({
      document: 'document-1',
      report,
      export: 'new-1',
      request: { formats: ['docx', 'pdf', 'md'], audience: 'external', paper: 'letter' },
    });
    const doing = 'checkout.pdf';
    act(() => window.send('exportProgressed', { export: 'new-1', done: 1, total: 3, doing }));
    expect(screen.getByRole('progressbar', { name: 'Export' })).toHaveValue(1);
    const file = { id: 'file-1', name: 'checkout.pdf', folder: '/reports', size: 48_200 };
    const messages = ['DOCX was not written.'];
    await finish({ ok: true, value: { kind: 'exported', files: [file], messages } });
    expect(screen.getByRole('list', { name: 'Files' })).toHaveTextContent('/reports · 48 kB');
    expect(screen.getByText('DOCX was not written.')).toBeVisible();
    await window.user.click(screen.getByRole('button', { name: 'Open checkout.pdf' }));
    await window.user.click(screen.getByRole('button', { name: /^Show checkout.pdf/ }));
    expect(window.given('openExported')).toEqual([{ file: 'file-1' }]);
    expect(window.given('revealExported')).toEqual([{ file: 'file-1' }]);
  });

  it('stops when told to and asks again', async () => {
    const window = await showWindow(shown);
    const finish = await startExport(window);
    await window.user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(window.given('cancelExport')).toEqual([{ export: 'new-1' }]);
    await finish({ ok: true, value: { kind: 'cancelled' } });
    expect(screen.getByRole('button', { name: 'Export…' })).toBeVisible();
  });

  it('tells why it failed', async () => {
    const window = await showWindow(shown);
    const finish = await startExport(window);
    await finish({ ok: false, message: 'The disk is full.' });
    expect(screen.getByRole('alert')).toHaveTextContent('The disk is full.');
  });
});

describe('versions', () => {
  const version = {
    id: 'version-1',
    savedAt: '2024-05-09T16:00:00Z',
    title: 'Checkout rejects cards',
    differs: 'Summary was changed.',
  };
  const old = { ...report, sections: [prose('Summary', 'Cards failed for a minute.')] };

  it('are listed, compared word by word, and restored as an edit that can be undone', async () => {
    const { user } = await showWindow(shown, ({ answer }) => {
      answer('listVersions', () => ({ ok: true, value: [version] }));
      answer('readVersion', () => ({ ok: true, value: old }));
    });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(
      screen.getByRole('combobox', { name: 'Search or run a command' }),
      'versions{Enter}',
    );
    await user.click(await screen.findByRole('button', { name: /Summary was changed\./ }));
    const diff = await screen.findByRole('region', { name: /^Changes since/ });
    const words = (tag: string) => [...diff.querySelectorAll(tag)].map((each) => each.textContent);
    expect([words('del'), words('ins')]).toEqual([
      ['a', 'minute'],
      ['an', 'hour'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const text = () => screen.getByRole('textbox', { name: 'Summary' });
    expect(text()).toHaveTextContent('Cards failed for a minute.');
    await user.keyboard('{Control>}z{/Control}');
    expect(text()).toHaveTextContent('Cards failed for an hour.');
  });

  it('can be another file', async () => {
    const { user } = await showWindow(shown, ({ answer }) =>
      answer('readOther', () => ({ ok: true, value: { name: 'other.md', report: old } })),
    );
    await user.keyboard('{Control>}k{/Control}');
    await user.type(
      screen.getByRole('combobox', { name: 'Search or run a command' }),
      'versions{Enter}',
    );
    await user.click(screen.getByRole('button', { name: 'Compare with a file…' }));
    expect(await screen.findByRole('region', { name: 'Changes since other.md' })).toBeVisible();
  });
});

describe('settings', () => {
  it('are read, changed and shown at once', async () => {
    const { user, given } = await showWindow();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    const name = await screen.findByRole('textbox', { name: 'Your name' });
    await waitFor(() => expect(name).toHaveValue('Ada Byron'));
    await user.clear(name);
    await user.type(name, 'Grace');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
    const count = screen.getByRole('spinbutton', { name: 'Versions kept of each report' });
    await user.clear(count);
    await user.type(count, '7');
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(given('changeSettings')).toMatchObject([
      { settings: { author: 'Grace', theme: 'dark', keptVersions: 7 } },
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.documentElement.dataset.theme).toBe('dark');
    delete document.documentElement.dataset.theme;
  });
});

it('copies the report as rich text and as Markdown', async () => {
  const { user, given } = await showWindow(shown);
  await user.keyboard('{Control>}{Shift>}C{/Shift}{/Control}');
  await waitFor(() => expect(given('copy')).toHaveLength(1));
  expect(given('copy')[0]?.text).toBe(
    '# Checkout rejects cards\n\n## Summary\n\nCards failed for an hour.\n',
  );
  expect(given('copy')[0]?.html).toMatch(/<p style="[^"]*">Cards failed for an hour\.<\/p>/);
});
