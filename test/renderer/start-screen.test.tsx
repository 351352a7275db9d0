import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyStart, recent } from './fake-api.ts';
import { showWindow } from './show-window.tsx';

const recovered = {
  id: 'recovered-1',
  name: 'queue.postlude',
  title: 'Queue stood still',
  changedAt: new Date(Date.now() - 3 * 60_000).toISOString(),
  differs: 'The summary differs.',
};

it('lists recent reports with severity, status and date, and opens one', async () => {
  const { user, given } = await showWindow({ ...emptyStart, recents: [recent] });
  const row = screen.getByRole('button', { name: /^Queue stood still/ });
  expect(row).toHaveTextContent('Queue stood stillSEV2In review2024-05-09queue.postlude');
  await user.click(row);
  expect(given('openRecent')).toEqual([{ recent: 'recent-1' }]);
  expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue(
    'Checkout rejects cards',
  );
});

it('forgets a recent report', async () => {
  const { user, given } = await showWindow({ ...emptyStart, recents: [recent] });
  await user.click(screen.getByRole('button', { name: 'Forget Queue stood still' }));
  expect(given('forgetRecent')).toEqual([{ recent: 'recent-1' }]);
  expect(await screen.findByText('Reports you open are listed here.')).toBeVisible();
});

it('makes a report from each of the four templates', async () => {
  const { user, given } = await showWindow();
  const templates = within(screen.getByRole('list', { name: 'Templates' }));
  expect(templates.getAllByRole('button')).toHaveLength(4);
  await user.click(templates.getByRole('button', { name: /SRE/ }));
  expect(given('createDocument')).toEqual([{ template: 'sre' }]);
});

it('tells the age of unsaved work and what differs, and opens it', async () => {
  const { user, given } = await showWindow({ ...emptyStart, recovered: [recovered] });
  const list = within(screen.getByRole('list', { name: 'Not saved last time' }));
  expect(list.getByRole('listitem')).toHaveTextContent(
    'Changed 3 min ago in queue.postlude. The summary differs.',
  );
  await user.click(list.getByRole('button', { name: 'Open Queue stood still' }));
  expect(given('openRecovered')).toEqual([{ recovered: 'recovered-1' }]);
});

it('discards unsaved work only when asked twice', async () => {
  const { user, given } = await showWindow({ ...emptyStart, recovered: [recovered] });
  await user.click(screen.getByRole('button', { name: 'Discard Queue stood still' }));
  expect(given('discardRecovered')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Discard Queue stood still for good' }));
  expect(given('discardRecovered')).toEqual([{ recovered: 'recovered-1' }]);
});

it('says why a file cannot be opened and stays where it is', async () => {
  const { user } = await showWindow(undefined, ({ answer }) =>
    answer('openDocuments', () => ({ ok: false, message: 'notes.bin is not text.' })),
  );
  await user.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('notes.bin is not text.');
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
