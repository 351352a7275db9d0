import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startChangeSender } from '../../../src-renderer/state/change-sender.ts';
import { createDocumentStore } from '../../../src-renderer/state/document-store.ts';
import { buildReport } from '../../unit/report/build-report.ts';
import { fakeApi, openDocument } from '../fake-api.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const fake = fakeApi();
  const document = createDocumentStore(openDocument(buildReport()), () => Date.now());
  const sender = startChangeSender(document, fake.api);
  const type = (title: string) =>
    document.edit((report) => ({ ...report, title }), { label: 'Edit title' });
  const revisions = () => fake.given('recordChange').map(({ revision }) => revision);
  return { ...fake, document, sender, type, revisions };
}

it('sends an edit well within a second, also while the typing goes on', async () => {
  const { type, revisions } = start();
  for (let count = 0; count < 20; count += 1) {
    type(`Title ${count}`);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(revisions()).toEqual([4, 8, 12, 16, 20]);
});

it('sends nothing where nothing changed', async () => {
  const { sender, revisions } = start();
  await sender.flush();
  await vi.advanceTimersByTimeAsync(5000);
  expect(revisions()).toEqual([]);
});

it('sends what is left at once when it is asked to, and only once', async () => {
  const { type, sender, given, revisions } = start();
  type('Last words');
  await sender.flush();
  await vi.advanceTimersByTimeAsync(5000);
  expect(given('recordChange')[0]?.report.title).toBe('Last words');
  expect(revisions()).toEqual([1]);
});

it('tells a refusal, and tries again until it succeeds', async () => {
  const { type, document, answer, revisions } = start();
  answer('recordChange', () => ({ ok: false, message: 'The disk is full.' }));
  type('Unlucky');
  await vi.advanceTimersByTimeAsync(500);
  expect(document.state.getState().safety.problem).toBe('The disk is full.');
  answer('recordChange', () => ({ ok: true, value: undefined }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(revisions()).toEqual([1, 1]);
  expect(document.state.getState().safety.problem).toBeUndefined();
});

it('sends undo and redo like any other edit', async () => {
  const { type, document, given } = start();
  type('Wrong');
  await vi.advanceTimersByTimeAsync(500);
  document.undo();
  await vi.advanceTimersByTimeAsync(500);
  expect(given('recordChange').map(({ report }) => report.title)).toEqual([
    'Wrong',
    'Checkout rejects cards',
  ]);
});

it('sends only what differs while the main process keeps up', async () => {
  const { type, answer, given, revisions } = start();
  answer('recordPatch', () => ({ ok: true, value: true }));
  type('Queue');
  await vi.advanceTimersByTimeAsync(500);
  type('Queue stood still');
  await vi.advanceTimersByTimeAsync(500);
  expect(given('recordPatch').map(({ base, revision, patch }) => [base, revision, patch])).toEqual([
    [0, 1, [{ path: ['title'], value: 'Queue' }]],
    [1, 2, [{ path: ['title'], value: 'Queue stood still' }]],
  ]);
  expect(revisions()).toEqual([]);
});
