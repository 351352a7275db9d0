import { link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { buildReport } from '../../unit/report/build-report.ts';
import { answerOf, refusalOf, savedDocument, testStore, titled } from './test-store.ts';

const titleIn = async (path: string) => JSON.parse(await readFile(path, 'utf8')).title;

describe('creating and opening', () => {
  it('creates a document without a file, in the shape of the template of the settings', async () => {
    const store = await testStore(await temporaryFolder());
    const document = answerOf(await store.create());
    expect(document).toMatchObject({ revision: 0, isSaved: false, remarks: [] });
    expect(document.report.sections.length).toBeGreaterThan(2);
    expect(answerOf(await store.create('blank')).report.sections.length).toBeLessThan(3);
    expect(store.describe(document.id)).toEqual({
      ...{ id: document.id, title: '', suggestedName: 'Postmortem.postlude', isDirty: false },
    });
  });

  it('gives one document for a file, whatever name it is opened by', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.postlude');
    await writeFile(path, writePostlude(buildReport()));
    await symlink('a.postlude', join(folder, 'link.postlude'));
    await link(path, join(folder, 'hard.postlude'));
    await mkdir(join(folder, 'sub'));
    const store = await testStore(folder);
    const names = ['a.postlude', 'link.postlude', 'hard.postlude', 'sub/../a.postlude'];
    const opened = await Promise.all(names.map((name) => store.open(join(folder, name))));
    expect(new Set(opened.map((each) => answerOf(each).id)).size).toBe(1);
  });

  it('makes a new report of Markdown, whose name is asked for', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'notes.md'), '# Login fails\n\n14:05 paged\n');
    const store = await testStore(folder);
    const { id, report, isSaved } = answerOf(await store.open(join(folder, 'notes.md')));
    expect({ title: report.title, isSaved, isDirty: store.isDirty(id) }).toEqual({
      ...{ title: 'Login fails', isSaved: false, isDirty: false },
    });
    expect(answerOf(await store.save(id, 0, report))).toEqual({
      kind: 'needs-name',
      suggestedName: 'notes.postlude',
    });
    const target = join(folder, 'notes.postlude');
    expect(answerOf(await store.save(id, 0, report, { target }))).toEqual({
      ...{ kind: 'saved', name: 'notes.postlude', revision: 0 },
    });
    expect(answerOf(await store.open(target)).id).toBe(id);
    expect(await readFile(join(folder, 'notes.md'), 'utf8')).toContain('14:05');
  });

  it('opens dropped bytes as a document without a file, and reads nothing beside them', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const bytes = new TextEncoder().encode('# Dropped\n\n![x](package.json.png)\n');
    const document = answerOf(await store.openBytes('../../etc/notes.md', bytes));
    expect(document).toMatchObject({ revision: 0, isSaved: false });
    expect(document.remarks.join()).toMatch(/is not included/);
    expect(store.describe(document.id)?.suggestedName).toBe('notes.postlude');
  });

  it('says why a file cannot be opened', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'cut.postlude'), '{ "format": "postlude", "ver');
    const store = await testStore(folder);
    expect(refusalOf(await store.open(join(folder, 'none.postlude')))).toMatch(/no such file/);
    expect(refusalOf(await store.open(folder))).toMatch(/folder/);
    expect(refusalOf(await store.open(join(folder, 'cut.postlude')))).toMatch(/ends too early/);
    expect(refusalOf(await store.save('none', 1, buildReport()))).toMatch(/not open any more/);
  });

  it('shows a newer file, but never writes it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'new.postlude');
    const text = writePostlude(buildReport()).replace('"version": 1', '"version": 7');
    await writeFile(path, text);
    const store = await testStore(folder);
    const { id, report, readOnly } = answerOf(await store.open(path));
    expect(readOnly).toMatch(/newer Postlude/);
    expect(refusalOf(await store.recordChange(id, 1, report))).toMatch(/newer Postlude/);
    const target = join(folder, 'other.postlude');
    expect(refusalOf(await store.save(id, 1, report))).toMatch(/newer Postlude/);
    expect(refusalOf(await store.save(id, 1, report, { target }))).toMatch(/newer Postlude/);
    expect(refusalOf(await store.saveCopy(id, 1, report, target))).toMatch(/newer Postlude/);
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('keeps fields of which it knows nothing', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.postlude');
    const text = writePostlude(buildReport()).replace('"title"', '"invented": [1, 2],\n  "title"');
    await writeFile(path, text);
    const store = await testStore(folder);
    const document = answerOf(await store.open(path));
    answerOf(await store.save(document.id, 1, titled(document, 'New')));
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      ...{ invented: [1, 2], title: 'New' },
    });
  });
});

describe('saving', () => {
  it('asks for a name once, and adds the ending', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const { name, isSaved } = await savedDocument(store, join(folder, 'Login fails'));
    expect({ name, isSaved }).toEqual({ name: 'Login fails.postlude', isSaved: true });
    expect((await readdir(folder)).sort()).toEqual(['Login fails.postlude', 'data']);
  });

  it('knows what is unsaved', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const document = await savedDocument(store, join(folder, 'a.postlude'));
    expect(store.isDirty(document.id)).toBe(false);
    answerOf(await store.recordChange(document.id, 2, titled(document, 'Two')));
    expect(store.isDirty(document.id)).toBe(true);
    answerOf(await store.save(document.id, 2, titled(document, 'Two')));
    expect(store.isDirty(document.id)).toBe(false);
    expect(store.told.at(-1)).toEqual({
      ...{ kind: 'safety-changed', document: document.id, journaled: 2, saved: 2 },
      at: '2024-05-10T09:00:00.000Z',
    });
  });

  it('leaves a document unsaved that was changed while it was written', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const document = await savedDocument(store, join(folder, 'a.postlude'));
    const saving = store.save(document.id, 2, titled(document, 'Two'));
    const recording = store.recordChange(document.id, 3, titled(document, 'Three'));
    answerOf(await saving);
    answerOf(await recording);
    expect(store.isDirty(document.id)).toBe(true);
    expect(await titleIn(join(folder, 'a.postlude'))).toBe('Two');
  });

  it('takes no account of a change that comes late', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const document = await savedDocument(store, join(folder, 'a.postlude'));
    answerOf(await store.recordChange(document.id, 5, titled(document, 'Five')));
    answerOf(await store.recordChange(document.id, 4, titled(document, 'Four')));
    expect(answerOf(store.read(document.id))).toMatchObject({
      ...{ revision: 5, report: { title: 'Five' } },
    });
  });

  it('saves under another name and goes on there, saves a copy and stays', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const document = await savedDocument(store, join(folder, 'a.postlude'), 'A');
    const copy = join(folder, 'copy.postlude');
    answerOf(await store.saveCopy(document.id, 2, titled(document, 'Copy'), copy));
    expect(store.describe(document.id)).toMatchObject({ isDirty: true });
    expect(store.describe(document.id)?.path).toBe(join(folder, 'a.postlude'));
    const b = join(folder, 'b.postlude');
    answerOf(await store.save(document.id, 3, titled(document, 'B'), { target: b }));
    answerOf(await store.save(document.id, 4, titled(document, 'B2')));
    const titles = await Promise.all(
      ['a', 'b', 'copy'].map((name) => titleIn(join(folder, `${name}.postlude`))),
    );
    expect(titles).toEqual(['A', 'B2', 'Copy']);
  });

  it('refuses the file of another window, and a copy over itself', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const one = await savedDocument(store, join(folder, 'one.postlude'));
    const two = await savedDocument(store, join(folder, 'two.postlude'));
    const target = join(folder, 'one.postlude');
    expect(refusalOf(await store.save(two.id, 2, two.report, { target }))).toMatch(
      /another window/,
    );
    expect(refusalOf(await store.saveCopy(one.id, 2, one.report, target))).toMatch(/itself/);
  });

  it('keeps as a version what it replaces under a name that the user chose', async () => {
    const folder = await temporaryFolder();
    const target = join(folder, 'there.postlude');
    await writeFile(target, 'shopping list');
    const store = await testStore(folder);
    const { id } = await savedDocument(store, target, 'Mine');
    const [newest, replaced] = answerOf(await store.listVersions(id));
    expect(newest).toMatchObject({ title: 'Mine' });
    expect(replaced).toMatchObject({ title: 'A file that is no report' });
    expect(refusalOf(await store.readVersion(id, replaced?.id ?? ''))).toMatch(/not a Postlude/);
  });

  it('refuses a report that could not be opened again', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const { id, report } = answerOf(await store.create());
    const data = 'A'.repeat(33 * 1024 * 1024);
    const images = { ['0'.repeat(64)]: { mediaType: 'image/png', data } };
    const target = join(folder, 'large.postlude');
    const saved = await store.save(id, 1, { ...report, images }, { target });
    expect(refusalOf(saved)).toMatch(/34 MB.*Remove an image/);
    expect(await readdir(folder)).toEqual(['data']);
  });
});

describe('recent documents', () => {
  it('are opened by their id, and listed with what they are', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const { id } = await savedDocument(store, join(folder, 'a.postlude'), 'Saved');
    const { recents } = await store.startScreen();
    expect(recents).toMatchObject([{ name: 'a.postlude', folder, title: 'Saved' }]);
    expect(await store.recents()).toEqual(recents);
    const recent = recents[0]?.id ?? '';
    expect(answerOf(await store.openRecent(recent)).id).toBe(id);
    expect((await store.forgetRecent(recent)).recents).toEqual([]);
    expect(refusalOf(await store.openRecent(recent))).toMatch(/not in the list any more/);
  });
});

describe('comparing', () => {
  it('reads the report in any file, and says why it cannot', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'notes.md'), '# Other\n');
    const store = await testStore(folder);
    expect(answerOf(await store.readOther(join(folder, 'notes.md')))).toMatchObject({
      ...{ name: 'notes.md', report: { title: 'Other' } },
    });
    expect(refusalOf(await store.readOther(join(folder, 'none.md')))).toMatch(/no such file/);
  });

  it('reads what a report was before it was first saved here', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'mailed.postlude');
    await writeFile(path, writePostlude(buildReport({ title: 'Mailed' })));
    const store = await testStore(folder);
    const document = answerOf(await store.open(path));
    answerOf(await store.save(document.id, 1, titled(document, 'Mine')));
    const versions = answerOf(await store.listVersions(document.id));
    expect(versions.map(({ title, differs }) => [title, differs])).toEqual([
      ['Mine', 'Title changed.'],
      ['Mailed', 'The first version that was kept.'],
    ]);
    const version = versions[1]?.id ?? '';
    expect(answerOf(await store.readVersion(document.id, version)).title).toBe('Mailed');
    expect(refusalOf(await store.readVersion(document.id, 'v1'))).toMatch(/not kept any more/);
  });
});
