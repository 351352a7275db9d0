import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually } from '../../host/eventually.ts';
import {
  type FakeApp,
  granted,
  grantedDocument,
  newDocument,
  startFakeApp,
  titled,
  writeReport,
} from '../../host/start-fake-app.ts';

async function withNewDocument(): Promise<FakeApp & { readonly document: string }> {
  const app = await startFakeApp();
  const { id } = await newDocument(app.window());
  return { ...app, document: id };
}

async function withFile(): Promise<FakeApp & { document: string; path: string }> {
  const app = await startFakeApp();
  const path = join(app.folder, 'one.postlude');
  await writeReport(path, 'One');
  app.host.dialogs.opens.push([path]);
  const opened = grantedDocument(await app.window().page.openDocuments({}));
  return { ...app, path, document: opened?.id ?? '' };
}

const save = (document: string, title: string, revision = 1) => ({
  ...{ document, revision, report: titled(title), how: 'save' as const },
});

describe('saving', () => {
  it('asks for a name where there is none, adds the ending, and names the window after it', async () => {
    const { host, folder, window, document } = await withNewDocument();
    host.dialogs.saves.push(join(folder, 'named'));
    const saved = granted(await window().page.saveDocument(save(document, 'Named')));
    expect(saved).toEqual({ kind: 'saved', name: 'named.postlude', revision: 1 });
    expect(await readFile(join(folder, 'named.postlude'), 'utf8')).toContain('"Named"');
    expect(window().shown).toMatchObject({
      title: 'named.postlude - Postlude',
      isEdited: false,
      file: join(folder, 'named.postlude'),
    });
  });

  it('asks before it replaces a file that the dialog did not ask about', async () => {
    const { host, folder, window, document } = await withNewDocument();
    await writeReport(join(folder, 'named.postlude'), 'Other');
    host.dialogs.saves.push(join(folder, 'named'));
    const saved = granted(await window().page.saveDocument(save(document, 'Named')));
    expect(saved).toEqual({ kind: 'cancelled' });
    expect(await readFile(join(folder, 'named.postlude'), 'utf8')).toContain('"Other"');
  });

  it('writes nothing where the user cancels', async () => {
    const { folder, window, document } = await withNewDocument();
    const saved = granted(await window().page.saveDocument(save(document, 'Named')));
    expect(saved).toEqual({ kind: 'cancelled' });
    expect(await readdir(join(folder, 'documents'))).toEqual([]);
  });

  it('saves a copy and keeps its own file', async () => {
    const { host, folder, window, document, path } = await withFile();
    host.dialogs.saves.push(join(folder, 'copy.postlude'));
    granted(await window().page.saveDocument({ ...save(document, 'Copied'), how: 'save-copy' }));
    expect(await readFile(join(folder, 'copy.postlude'), 'utf8')).toContain('"Copied"');
    expect(await readFile(path, 'utf8')).toContain('"One"');
    expect(window().shown.file).toBe(path);
  });

  it.each([
    ['keep-both', 'saved', ['"Mine"', '"Theirs"']],
    ['overwrite', 'saved', ['"Mine"']],
    ['cancel', 'cancelled', ['"Theirs"']],
  ])('asks about a file that changed on the disk: %s', async (answer, kind, titles) => {
    const { host, folder, window, document, path } = await withFile();
    await writeReport(path, 'Theirs');
    host.dialogs.answers.push(answer);
    const saved = granted(await window().page.saveDocument(save(document, 'Mine')));
    expect(saved.kind).toBe(kind);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.postlude'));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const found = texts.map((text) => /"title": ("[^"]*")/.exec(text)?.[1]);
    expect(found.sort()).toEqual(titles);
  });

  it('tells a window to which the user comes back that its file changed', async () => {
    const { window, document, path } = await withFile();
    await writeReport(path, 'Theirs');
    window().turnTo();
    await eventually(() =>
      expect(window().heard).toContainEqual({ name: 'changedOnDisk', payload: { document } }),
    );
  });

  it('marks the window while work is unsaved, and tells how far it is safe', async () => {
    const { window, document } = await withFile();
    granted(await window().page.recordChange({ document, revision: 1, report: titled('Changed') }));
    expect(window().shown.isEdited).toBe(true);
    expect(window().heard).toContainEqual({
      name: 'safetyChanged',
      payload: expect.objectContaining({ document, journaled: 1, saved: 0 }),
    });
    granted(await window().page.saveDocument(save(document, 'Changed', 1)));
    expect(window().shown.isEdited).toBe(false);
  });

  it('gives the report of the disk again', async () => {
    const { window, document } = await withFile();
    granted(await window().page.recordChange({ document, revision: 1, report: titled('Lost') }));
    const reverted = granted(await window().page.revertDocument({ document }));
    expect([reverted.report.title, window().shown.isEdited]).toEqual(['One', false]);
  });

  it('lists the versions it kept and compares with another file', async () => {
    const { host, folder, window, document } = await withFile();
    granted(await window().page.saveDocument(save(document, 'Two')));
    const [version] = granted(await window().page.listVersions({ document }));
    const read = await window().page.readVersion({ document, version: version?.id ?? '' });
    expect(typeof granted(read).title).toBe('string');
    const other = join(folder, 'other.postlude');
    await writeReport(other, 'Other');
    host.dialogs.opens.push([other]);
    expect(granted(await window().page.readOther({}))).toMatchObject({
      name: 'other.postlude',
      report: { title: 'Other' },
    });
  });
});
