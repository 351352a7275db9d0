import { chmod, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import { failingDisk } from '../../host/failing-disk.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { answerOf, refusalOf, savedDocument, testStore, titled } from './test-store.ts';

async function changedByAnother() {
  const folder = await temporaryFolder();
  const store = await testStore(folder);
  const path = join(folder, 'a.postlude');
  const document = await savedDocument(store, path, 'Mine');
  const theirs = writePostlude(titled(document, 'Theirs'));
  await writeFile(path, theirs);
  return { folder, store, path, document, theirs };
}

const title = async (path: string) => JSON.parse(await readFile(path, 'utf8')).title;

describe('a file that another program changed', () => {
  it('is noticed and asked about before it is overwritten', async () => {
    const { store, path, document, theirs } = await changedByAnother();
    expect(await store.checkDisk(document.id)).toBe('changed');
    expect(answerOf(await store.save(document.id, 2, titled(document, 'Two')))).toEqual({
      ...{ kind: 'conflict', name: 'a.postlude' },
    });
    expect(await readFile(path, 'utf8')).toBe(theirs);
    expect(store.isDirty(document.id)).toBe(true);
  });

  it('is noticed though its size and time are the same', async () => {
    const { store, path, document } = await changedByAnother();
    const mine = writePostlude(titled(document, 'Them!'));
    answerOf(
      await store.save(document.id, 2, titled(document, 'Those'), { onConflict: 'overwrite' }),
    );
    const { atime, mtime } = await stat(path);
    await writeFile(path, mine);
    await utimes(path, atime, mtime);
    expect(answerOf(await store.save(document.id, 3, titled(document, 'Three')))).toMatchObject({
      kind: 'conflict',
    });
  });

  it('stays beside ours where both are to be kept', async () => {
    const { folder, store, path, document, theirs } = await changedByAnother();
    const answer = { onConflict: 'keep-both' } as const;
    const saved = answerOf(await store.save(document.id, 2, titled(document, 'Two'), answer));
    const otherName = 'a (other version 2024-05-10).postlude';
    expect(saved).toEqual({ kind: 'saved', name: 'a.postlude', revision: 2, otherName });
    expect(await title(path)).toBe('Two');
    expect(await readFile(join(folder, otherName), 'utf8')).toBe(theirs);
    await writeFile(path, 'not even a report');
    const again = answerOf(await store.save(document.id, 3, titled(document, 'Three'), answer));
    expect(again).toMatchObject({ otherName: 'a (other version 2024-05-10 2).postlude' });
    expect((await readdir(folder)).length).toBe(4);
  });

  it('stays among the versions where ours overwrites it', async () => {
    const { store, document } = await changedByAnother();
    const two = titled(document, 'Two');
    answerOf(await store.save(document.id, 2, two, { onConflict: 'overwrite' }));
    const versions = answerOf(await store.listVersions(document.id));
    expect(versions.map((each) => each.title)).toEqual(['Two', 'Theirs', 'Mine']);
    const theirs = await store.readVersion(document.id, versions[1]?.id ?? '');
    expect(answerOf(theirs).title).toBe('Theirs');
  });

  it('is not overwritten where it cannot be kept', async () => {
    const { folder, path, document, theirs } = await changedByAnother();
    const disk = failingDisk({ deed: 'writeFile', code: 'ENOSPC', path: /history/ });
    const store = await testStore(folder, { disk });
    const opened = answerOf(await store.open(path));
    await writeFile(path, `${theirs}\n`);
    const answer = { onConflict: 'overwrite' } as const;
    const saved = await store.save(opened.id, 2, titled(document, 'Two'), answer);
    expect(refusalOf(saved)).toMatch(/disk is full/);
    expect(await readFile(path, 'utf8')).toBe(`${theirs}\n`);
  });

  it('is no conflict where it only was touched, or says the same', async () => {
    const { store, path, document } = await changedByAnother();
    await writeFile(path, writePostlude(titled(document, 'Mine')));
    expect(await store.checkDisk(document.id)).toBe('unchanged');
    await writeFile(path, writePostlude(titled(document, 'Two')));
    expect(answerOf(await store.save(document.id, 2, titled(document, 'Two')))).toMatchObject({
      kind: 'saved',
    });
  });

  it('is written anew where it was removed', async () => {
    const { store, path, document } = await changedByAnother();
    await rm(path);
    expect(store.isDirty(document.id)).toBe(false);
    expect(await store.checkDisk(document.id)).toBe('missing');
    expect(store.isDirty(document.id)).toBe(true);
    answerOf(await store.save(document.id, 2, titled(document, 'Two')));
    expect(await title(path)).toBe('Two');
  });

  it('can be gone back to, and what was changed here stays among the versions', async () => {
    const { store, document } = await changedByAnother();
    answerOf(await store.recordChange(document.id, 2, titled(document, 'Two')));
    const reverted = answerOf(await store.revert(document.id));
    expect(reverted).toMatchObject({ revision: 3, isSaved: true, report: { title: 'Theirs' } });
    expect(store.isDirty(document.id)).toBe(false);
    const versions = answerOf(await store.listVersions(document.id));
    expect(versions.map((each) => each.title)).toEqual(['Two', 'Mine']);
    const saved = await store.save(document.id, 4, titled(document, 'Four'));
    expect(answerOf(saved)).toMatchObject({ kind: 'saved' });
  });
});

describe('a file that may not be written', () => {
  it.skipIf(process.platform === 'win32')('stays as it is where it is read-only', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const path = join(folder, 'a.postlude');
    const document = await savedDocument(store, path, 'Mine');
    await chmod(path, 0o444);
    const two = titled(document, 'Two');
    expect(refusalOf(await store.save(document.id, 2, two))).toMatch(
      /^Not written: the file is read-only\. Save the report under another name/,
    );
    expect(await title(path)).toBe('Mine');
    const target = join(folder, 'b.postlude');
    expect(answerOf(await store.save(document.id, 2, two, { target }))).toMatchObject({
      kind: 'saved',
    });
  });

  it.each([
    [{ deed: 'open', code: 'EACCES', path: /\.tmp$/ }, /you lack the permission/],
    [{ deed: 'open', code: 'EROFS', path: /\.tmp$/ }, /the disk is read-only/],
    [{ deed: 'open', code: 'EBUSY', path: /a\.postlude$/ }, /another program holds it/],
    [{ deed: 'rename', code: 'EBUSY', path: /a\.postlude$/ }, /another program holds it/],
    [{ deed: 'open', code: 'EPERM', path: /a\.postlude$/ }, /the file is read-only/],
  ] as const)('is said where the disk says %j', async (fault, message) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.postlude');
    await savedDocument(await testStore(folder), path, 'Mine');
    const store = await testStore(folder, { disk: failingDisk({ ...fault }) });
    const made = answerOf(await store.create());
    const saved = await store.save(made.id, 1, titled(made, 'Two'), { target: path });
    expect(refusalOf(saved)).toMatch(message);
    expect(await title(path)).toBe('Mine');
  });
});
