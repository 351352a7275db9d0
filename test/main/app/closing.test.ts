import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { eventually } from '../../host/eventually.ts';
import {
  type FakeApp,
  granted,
  newDocument,
  startFakeApp,
  titled,
  writeReport,
} from '../../host/start-fake-app.ts';

async function withUnsavedWork(): Promise<FakeApp & { readonly document: string }> {
  const app = await startFakeApp();
  const { id } = await newDocument(app.window());
  await record(app, id, 'Unsaved');
  return { ...app, document: id };
}

async function record({ window }: FakeApp, document: string, title: string): Promise<void> {
  granted(await window().page.recordChange({ document, revision: 1, report: titled(title) }));
}

async function recovered(folder: string) {
  const { window } = await startFakeApp({ folder });
  const content = granted(await window().page.loadWindow({}));
  return content.kind === 'start' ? content.start.recovered.map(({ title }) => title) : [];
}

describe('closing', () => {
  it('asks nothing where nothing is unsaved, and ends with the last window', async () => {
    const { host, window } = await startFakeApp();
    await window().closeByUser();
    await eventually(() => expect(host.hasEnded()).toBe(true));
    expect(host.dialogs.shown).toEqual([]);
  });

  it('stays open on Cancel', async () => {
    const { host, window } = await withUnsavedWork();
    host.dialogs.answers.push('cancel');
    await window().closeByUser();
    expect(host.windows().length).toBe(1);
    expect(host.dialogs.shown).toMatchObject([
      {
        message: 'Save the changes to "Unsaved"?',
        choices: [{ label: 'Save' }, { label: "Don't Save" }, { label: 'Cancel' }],
      },
    ]);
    host.dialogs.answers.push('discard');
  });

  it('saves on Save, and stays open where the user gives no name', async () => {
    const { host, folder, window } = await withUnsavedWork();
    host.dialogs.answers.push('save', 'save');
    await window().closeByUser();
    expect(host.windows().length).toBe(1);
    host.dialogs.saves.push(join(folder, 'saved.postlude'));
    await window().closeByUser();
    expect(host.windows().length).toBe(0);
    expect(await readFile(join(folder, 'saved.postlude'), 'utf8')).toContain('"Unsaved"');
  });

  it("forgets the changes on Don't Save, so that no recovery offers them", async () => {
    const { host, folder, window } = await withUnsavedWork();
    host.dialogs.answers.push('discard');
    await window().closeByUser();
    await eventually(() => expect(host.hasEnded()).toBe(true));
    expect(await recovered(folder)).toEqual([]);
  });

  it('asks the page first for what it has not sent yet', async () => {
    const app = await startFakeApp();
    const { host, folder, window } = app;
    const { id } = await newDocument(window());
    window().onFlush = () => record(app, id, 'At the last moment');
    host.dialogs.answers.push('save');
    host.dialogs.saves.push(join(folder, 'saved.postlude'));
    await window().closeByUser();
    const text = await readFile(join(folder, 'saved.postlude'), 'utf8');
    expect(text).toContain('"At the last moment"');
  });

  it('waits a second for a page that hangs, and no longer', async () => {
    const { host, window } = await startFakeApp();
    await newDocument(window());
    window().onFlush = () => new Promise(() => undefined);
    const begun = performance.now();
    host.dialogs.answers.push('discard');
    await window().closeByUser();
    expect(host.windows().length).toBe(0);
    expect(performance.now() - begun).toBeGreaterThan(900);
  });

  it('asks its question once where a window is asked to close twice', async () => {
    const { host, window } = await withUnsavedWork();
    host.dialogs.answers.push('discard');
    const closing = window();
    await Promise.all([closing.closeByUser(), closing.page.closeWindow({})]);
    expect(host.dialogs.shown.length).toBe(1);
  });

  it('closes though a fault keeps the question from being asked, and loses nothing', async () => {
    const { host, folder, window } = await withUnsavedWork();
    const fault = new Error('no dialog');
    Object.assign(host, {
      ask: async () => {
        throw fault;
      },
    });
    await window().closeByUser();
    await eventually(() => expect(host.hasEnded()).toBe(true));
    expect(host.faults).toEqual([fault]);
    expect(await recovered(folder)).toEqual(['Unsaved']);
  });

  it('quits window by window and stops where the user cancels', async () => {
    const app = await withUnsavedWork();
    const { host } = app;
    const [first] = host.windows();
    granted(await first!.page.createDocument({}));
    const content = granted(await app.window().page.loadWindow({}));
    if (content.kind !== 'document') throw new Error('A document was expected.');
    await record(app, content.document.id, 'Second');
    host.dialogs.answers.push('discard', 'cancel');
    host.quit();
    await eventually(() => expect(host.dialogs.shown.length).toBe(2));
    expect(host.windows().map(({ shown: { title } }) => title)).toEqual(['Second - Postlude']);
    expect(host.hasEnded()).toBe(false);
    host.dialogs.answers.push('discard');
    host.quit();
    await eventually(() => expect(host.hasEnded()).toBe(true));
  });

  it('closes a window too that is opened while another is asked about', async () => {
    const app = await withUnsavedWork();
    const { host } = app;
    host.dialogs.answers.push('discard');
    const path = join(app.folder, 'late.postlude');
    await writeReport(path, 'Late');
    const asked = host.ask;
    Object.assign(host, {
      ask: async (...given: Parameters<typeof asked>) => {
        host.startAgain([path]);
        await eventually(() => expect(host.windows().length).toBe(2));
        return asked(...given);
      },
    });
    host.quit();
    await eventually(() => expect(host.hasEnded()).toBe(true));
    expect(host.windows()).toEqual([]);
  });

  it('ends only when the file that an export is just writing is whole or gone', async () => {
    const app = await startFakeApp();
    const { host, folder, window } = app;
    const { id: document } = await newDocument(window());
    host.dialogs.saves.push(join(folder, 'out.pdf'));
    let finish = (): void => undefined;
    const printing = vi.fn(
      () =>
        new Promise<{ readonly error: string }>((resolve) => {
          finish = () => resolve({ error: 'Printing was stopped.' });
        }),
    );
    Object.assign(host, { printPdf: printing });
    const request = { formats: ['pdf', 'md'], audience: 'internal', paper: 'a4' } as const;
    const exporting = window().page.startExport({
      ...{ document, report: titled('Exported'), export: 'e' },
      request: { ...request, formats: [...request.formats] },
    });
    await eventually(() => expect(printing).toHaveBeenCalledOnce());
    host.quit();
    await eventually(() => expect(host.windows()).toEqual([]));
    expect(host.hasEnded()).toBe(false);
    finish();
    await eventually(() => expect(host.hasEnded()).toBe(true));
    expect(granted(await exporting)).toEqual({ kind: 'cancelled' });
    expect((await readdir(folder)).filter((name) => name.startsWith('out'))).toEqual([]);
  });

  it('offers after a crash of the whole program what was not saved', async () => {
    const { host, folder, window } = await withUnsavedWork();
    // Gone without a question, as a process is that is killed.
    window().close();
    await eventually(() => expect(host.hasEnded()).toBe(true));
    expect(await recovered(folder)).toEqual(['Unsaved']);
  });

  it('shows a window again whose page has crashed, with what was journaled', async () => {
    const { host, window } = await withUnsavedWork();
    host.dialogs.answers.push('reload');
    window().crash();
    await eventually(() => expect(window().shown.reloads).toBe(1));
    expect(granted(await window().page.loadWindow({}))).toMatchObject({
      kind: 'document',
      document: { report: { title: 'Unsaved' }, revision: 1 },
    });
    host.dialogs.answers.push('discard');
  });
});
