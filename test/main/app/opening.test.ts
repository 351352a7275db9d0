import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { eventually } from '../../host/eventually.ts';
import {
  granted,
  grantedDocument,
  newDocument,
  startFakeApp,
  writeReport,
} from '../../host/start-fake-app.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

describe('opening', () => {
  it('starts with one window that shows the start screen', async () => {
    const { host, window } = await startFakeApp();
    expect(host.windows().length).toBe(1);
    const content = granted(await window().page.loadWindow({}));
    expect(content).toEqual({ kind: 'start', start: { recents: [], recovered: [] } });
  });

  it('gives a new document to the window that asked, and the next one to a window of its own', async () => {
    const { host, window } = await startFakeApp();
    const first = window();
    const document = await newDocument(first);
    expect(granted(await first.page.loadWindow({}))).toMatchObject({
      kind: 'document',
      document: { id: document.id, revision: document.revision, isSaved: document.isSaved },
    });
    expect(granted(await first.page.createDocument({}))).toBeUndefined();
    expect(host.windows().length).toBe(2);
    const content = granted(await window().page.loadWindow({}));
    expect(content.kind === 'document' && content.document.id).not.toBe(document.id);
  });

  it('opens a document once: opening it again turns to its window', async () => {
    const { host, folder, window } = await startFakeApp();
    const path = join(folder, 'one.postlude');
    await writeReport(path, 'One');
    host.dialogs.opens.push([path], [path]);
    const first = window();
    const opened = grantedDocument(await first.page.openDocuments({}));
    expect(opened?.report.title).toBe('One');
    granted(await first.page.createDocument({}));
    const second = window();
    const turned = vi.fn();
    first.onFocused(turned);
    expect(granted(await second.page.openDocuments({}))).toBeUndefined();
    expect([host.windows().length, turned.mock.calls.length]).toEqual([2, 1]);
  });

  it('opens several chosen files, the first in this window', async () => {
    const { host, folder, window } = await startFakeApp();
    const paths = ['a', 'b', 'c'].map((name) => join(folder, `${name}.postlude`));
    for (const path of paths) await writeReport(path, path);
    host.dialogs.opens.push(paths);
    const shown = grantedDocument(await window().page.openDocuments({}));
    expect(shown?.name).toBe('a.postlude');
    expect(host.windows().map(({ shown: { title } }) => title)).toEqual(
      ['a', 'b', 'c'].map((name) => `${name}.postlude - Postlude`),
    );
  });

  it('opens the files that it was started with instead of the start screen', async () => {
    const folder = await temporaryFolder();
    const paths = ['a', 'b'].map((name) => join(folder, `${name}.postlude`));
    for (const path of paths) await writeReport(path, path);
    const { host } = await startFakeApp({ folder, files: paths });
    expect(host.windows().map(({ shown: { file } }) => file)).toEqual(paths);
    expect(host.recent).toEqual(paths);
  });

  it('says what cannot be opened, and shows the start screen', async () => {
    const folder = await temporaryFolder();
    const { host } = await startFakeApp({ folder, files: [join(folder, 'none.postlude')] });
    expect(host.dialogs.shown).toMatchObject([
      { kind: 'ask', message: expect.stringContaining('there is no such file') },
    ]);
    expect(host.windows().length).toBe(1);
  });

  it('opens a file of the system in the window with the start screen and loads that again', async () => {
    const { host, folder, window } = await startFakeApp();
    const path = join(folder, 'one.postlude');
    await writeReport(path, 'One');
    host.openFromSystem([path]);
    await eventually(() => expect(window().shown.reloads).toBe(1));
    expect(granted(await window().page.loadWindow({}))).toMatchObject({
      kind: 'document',
      document: { name: 'one.postlude', report: { title: 'One' } },
    });
  });

  it('takes the files of a second start, and turns to a window where that names none', async () => {
    const { host, folder, window } = await startFakeApp();
    await newDocument(window());
    const path = join(folder, 'one.postlude');
    await writeReport(path, 'One');
    host.startAgain([path]);
    await eventually(() => expect(host.windows().length).toBe(2));
    const turned = vi.fn();
    window().onFocused(turned);
    host.startAgain([]);
    expect(turned).toHaveBeenCalledOnce();
    expect(host.windows().length).toBe(2);
  });

  it('opens dropped bytes as a document without a file', async () => {
    const { window } = await startFakeApp();
    const bytes = new TextEncoder().encode('# Dropped\n\nSome words.\n');
    const opened = grantedDocument(await window().page.openDropped({ name: 'dropped.md', bytes }));
    expect([opened?.report.title, opened?.name]).toEqual(['Dropped', undefined]);
  });

  it('opens a dropped file itself where the host knows its path', async () => {
    const { folder, window } = await startFakeApp();
    const path = join(folder, 'one.postlude');
    await writeReport(path, 'One');
    const dropped = { name: 'one.postlude', bytes: new Uint8Array(await readFile(path)) };
    const opened = grantedDocument(await window().page.openDropped({ ...dropped, file: { path } }));
    expect([opened?.report.title, opened?.name]).toEqual(['One', 'one.postlude']);
    expect(window().shown.file).toBe(path);
  });

  it('opens what the page gives where the file at the path that it names is another', async () => {
    const { folder, window } = await startFakeApp();
    const path = join(folder, 'secret.postlude');
    await writeReport(path, 'Secret');
    const dropped = { name: 'a.md', bytes: new TextEncoder().encode('# Guessed\n') };
    for (const made of [path, 'secret.postlude', join(folder, 'none'), folder, '/dev/zero']) {
      const opened = await window().call('openDropped', { ...dropped, path: made });
      expect(JSON.stringify(opened)).not.toContain('Secret');
    }
  });

  it('gives a document one window though it is asked for twice at once', async () => {
    const { host, folder, window } = await startFakeApp();
    await newDocument(window());
    const path = join(folder, 'one.postlude');
    await writeReport(path, 'One');
    const open = host.openWindow;
    Object.assign(host, {
      openWindow: async (options: Parameters<typeof open>[0]) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return open(options);
      },
    });
    const last = join(folder, 'last.postlude');
    await writeReport(last, 'Last');
    for (const each of [path, path, last]) host.startAgain([each]);
    const titles = () => host.windows().map(({ shown }) => shown.title);
    await eventually(() => expect(titles()).toContain('last.postlude - Postlude'));
    expect(titles()).toEqual([
      ...['Untitled - Postlude', 'one.postlude - Postlude', 'last.postlude - Postlude'],
    ]);
  });

  it('lists a report among the recent ones, in the menu too, and opens it from there', async () => {
    const { host, folder, window } = await startFakeApp();
    const path = join(folder, 'one.postlude');
    await writeReport(path, 'One');
    host.dialogs.opens.push([path]);
    granted(await window().page.openDocuments({}));
    await eventually(() => expect(JSON.stringify(host.menus())).toContain('one.postlude'));
    await window().closeByUser();
    await eventually(() => expect(host.hasEnded()).toBe(true));
    const again = await startFakeApp({ folder });
    const content = granted(await again.window().page.loadWindow({}));
    if (content.kind !== 'start') throw new Error('The start screen was expected.');
    const [recent] = content.start.recents;
    expect(recent).toMatchObject({ name: 'one.postlude', folder, title: 'One' });
    const opened = granted(await again.window().page.openRecent({ recent: recent?.id ?? '' }));
    expect(opened?.name).toBe('one.postlude');
  });

  it('opens a window again where it stood', async () => {
    const { host, folder, window } = await startFakeApp();
    const bounds = { x: 40, y: 50, width: 900, height: 700 };
    window().moveTo(bounds);
    await window().closeByUser();
    await eventually(() => expect(host.hasEnded()).toBe(true));
    await eventually(async () => {
      const again = await startFakeApp({ folder });
      expect(again.window().options.bounds).toEqual(bounds);
    });
  });

  it('runs on in macOS without a window, and opens one when the user turns to it', async () => {
    const { host, window } = await startFakeApp({ platform: 'darwin' });
    await window().closeByUser();
    expect([host.windows().length, host.hasEnded()]).toEqual([0, false]);
    host.activate();
    await eventually(() => expect(host.windows().length).toBe(1));
  });
});
