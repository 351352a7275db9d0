import { cp, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src-shared/report/report.ts';
import { failingDisk } from '../../host/failing-disk.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { answerOf, refusalOf, savedDocument, testStore, titled } from '../documents/test-store.ts';

const journalsIn = (folder: string) => readdir(join(folder, 'data', 'recovery')).catch(() => []);

const image = { mediaType: 'image/png', name: 'graph.png', data: 'aGVsbG8=' };
const imageHash = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

function withImage(report: Report): Report {
  return { ...report, images: { [imageHash]: image } };
}

describe('what was unsaved when the program ended', () => {
  it('is offered again, with what differs from the file', async () => {
    const folder = await temporaryFolder();
    const crashed = await testStore(folder);
    const path = join(folder, 'a.postlude');
    const document = await savedDocument(crashed, path, 'Saved');
    answerOf(await crashed.recordChange(document.id, 7, titled(document, 'Unsaved')));
    const store = await testStore(folder);
    const { recovered } = await store.startScreen();
    expect(recovered).toEqual([
      {
        ...{ id: document.id, name: 'a.postlude', title: 'Unsaved' },
        ...{ changedAt: '2024-05-10T09:00:00.000Z', differs: 'Title changed.' },
      },
    ]);
    const opened = answerOf(await store.openRecovered(document.id));
    expect(opened).toMatchObject({
      ...{ id: document.id, name: 'a.postlude', revision: 7, isSaved: false },
      report: { title: 'Unsaved' },
    });
    expect(store.isDirty(document.id)).toBe(true);
    expect((await store.startScreen()).recovered).toEqual([]);
    expect(answerOf(await store.save(document.id, 7, opened.report))).toMatchObject({
      kind: 'saved',
    });
    expect(await journalsIn(folder)).toEqual([]);
    expect(JSON.parse(await readFile(path, 'utf8')).title).toBe('Unsaved');
  });

  it('is offered of a report that never had a file, with its images', async () => {
    const folder = await temporaryFolder();
    const crashed = await testStore(folder);
    const { id, report } = answerOf(await crashed.create());
    answerOf(await crashed.recordChange(id, 1, withImage({ ...report, title: 'Untitled' })));
    const store = await testStore(folder);
    expect((await store.startScreen()).recovered).toMatchObject([
      { id, title: 'Untitled', differs: 'It was never saved.' },
    ]);
    const opened = answerOf(await store.openRecovered(id));
    expect(opened.report.images).toEqual({ [imageHash]: image });
    expect(opened.name).toBeUndefined();
    expect(store.describe(id)?.suggestedName).toBe('Untitled.postlude');
  });

  it('is not offered while the program that works on it runs', async () => {
    const folder = await temporaryFolder();
    const running = await testStore(folder);
    const { id, report } = answerOf(await running.create());
    answerOf(await running.recordChange(id, 1, { ...report, title: 'Mine' }));
    const isAlive = () => true;
    const second = await testStore(folder, { process: { pid: 4711, host: 'here', isAlive } });
    expect((await second.startScreen()).recovered).toEqual([]);
    expect(refusalOf(await second.openRecovered(id))).toMatch(/not kept any more/);
    await second.discardRecovered(id);
    expect(await journalsIn(folder)).toEqual([id]);
    await running.end();
    expect((await second.startScreen()).recovered).toMatchObject([{ id, title: 'Mine' }]);
  });

  it('is offered though another process has got the number of the one that ended', async () => {
    const folder = await temporaryFolder();
    const crashed = await testStore(folder);
    const { id, report } = answerOf(await crashed.create());
    answerOf(await crashed.recordChange(id, 1, report));
    const later = await testStore(folder, {
      process: { pid: 4711, host: 'here', isAlive: () => true },
      now: () => new Date('2024-05-10T09:05:00Z'),
    });
    expect((await later.startScreen()).recovered).toMatchObject([{ id }]);
  });

  it('goes when it is saved, discarded, or closed without a change', async () => {
    const folder = await temporaryFolder();
    const store = await testStore(folder);
    const saved = await savedDocument(store, join(folder, 'a.postlude'));
    answerOf(await store.recordChange(saved.id, 2, titled(saved, 'Two')));
    const discarded = answerOf(await store.create());
    answerOf(await store.recordChange(discarded.id, 1, withImage(discarded.report)));
    const untouched = answerOf(await store.create());
    const kept = answerOf(await store.create());
    answerOf(await store.recordChange(kept.id, 1, kept.report));
    expect(await journalsIn(folder)).toEqual([saved.id, discarded.id, kept.id].sort());
    answerOf(await store.save(saved.id, 2, titled(saved, 'Two')));
    await store.close(discarded.id, { discard: true });
    await store.close(untouched.id, { discard: false });
    await store.close(kept.id, { discard: false });
    expect(await journalsIn(folder)).toEqual([kept.id]);
    expect((await store.startScreen()).recovered).toMatchObject([{ id: kept.id }]);
    expect((await store.discardRecovered(kept.id)).recovered).toEqual([]);
    expect(await journalsIn(folder)).toEqual([]);
  });

  it('is forgotten where the file holds it: the program ended just after saving', async () => {
    const folder = await temporaryFolder();
    const crashed = await testStore(folder);
    const document = await savedDocument(crashed, join(folder, 'a.postlude'));
    answerOf(await crashed.recordChange(document.id, 2, titled(document, 'Two')));
    await cp(join(folder, 'data'), join(folder, 'before'), { recursive: true });
    answerOf(await crashed.save(document.id, 2, titled(document, 'Two')));
    await rm(join(folder, 'data'), { recursive: true });
    await cp(join(folder, 'before'), join(folder, 'data'), { recursive: true });
    const store = await testStore(folder);
    expect((await store.startScreen()).recovered).toEqual([]);
    expect(await journalsIn(folder)).toEqual([]);
  });

  it('knows the file for its own that was written just before the program was killed', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.postlude');
    const disk = failingDisk();
    let isKilled = false;
    // From the moment when the file has got its name, nothing reaches the disk any more.
    const dying = async (from: string, to: string) => {
      if (isKilled) return new Promise<void>(() => undefined);
      await disk.rename(from, to);
      isKilled = to === path && (await readFile(path, 'utf8')).includes('Three');
    };
    const unlink = (name: string) =>
      isKilled ? new Promise<void>(() => undefined) : disk.unlink(name);
    const killed = await testStore(folder, { disk: { ...disk, rename: dying, unlink } });
    const document = await savedDocument(killed, path);
    answerOf(await killed.recordChange(document.id, 2, titled(document, 'Two')));
    answerOf(await killed.recordChange(document.id, 3, titled(document, 'Three')));
    void killed.save(document.id, 3, titled(document, 'Three'));
    await vi.waitUntil(() => isKilled);
    const journal = join(folder, 'data', 'recovery', document.id, 'unsaved.journal');
    expect(await readFile(journal, 'utf8')).toContain('Three');
    const store = await testStore(folder);
    const { id, report } = answerOf(await store.openRecovered(document.id));
    const saved = await store.save(id, 4, { ...report, title: 'Four' });
    expect(answerOf(saved)).toMatchObject({ kind: 'saved' });
  });

  it('does not overwrite a file that was changed since', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.postlude');
    const crashed = await testStore(folder);
    const document = await savedDocument(crashed, path);
    answerOf(await crashed.recordChange(document.id, 2, titled(document, 'Two')));
    await writeFile(path, (await readFile(path, 'utf8')).replace('Saved', 'Theirs'));
    const store = await testStore(folder);
    const { id, report } = answerOf(await store.openRecovered(document.id));
    expect(answerOf(await store.save(id, 2, report))).toMatchObject({ kind: 'conflict' });
  });

  it('becomes a report of its own where its file is open already', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.postlude');
    const crashed = await testStore(folder);
    const document = await savedDocument(crashed, path);
    answerOf(await crashed.recordChange(document.id, 2, titled(document, 'Two')));
    const kept = join(folder, 'data', 'recovery');
    await rename(kept, join(folder, 'aside'));
    const store = await testStore(folder);
    const opened = answerOf(await store.open(path));
    // As a program leaves them that ends later than this one has opened the file.
    await rename(join(folder, 'aside'), kept);
    const recovered = answerOf(await store.openRecovered(document.id));
    expect(recovered.id).not.toBe(opened.id);
    expect(recovered.name).toBeUndefined();
    expect(recovered.remarks).toEqual([
      'a.postlude is open in another window, so this is a report of its own.',
    ]);
  });

  it('comes with its file where that is opened, which it can be gone back to', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.postlude');
    const crashed = await testStore(folder);
    const document = await savedDocument(crashed, path, 'Saved');
    answerOf(await crashed.recordChange(document.id, 2, titled(document, 'Two')));
    const store = await testStore(folder);
    const opened = answerOf(await store.open(path));
    expect(opened).toMatchObject({
      ...{ id: document.id, name: 'a.postlude', isSaved: false, report: { title: 'Two' } },
      remarks: [
        'These are the changes that were not saved when Postlude ended. Revert to Saved gives the file as it is.',
      ],
    });
    expect(answerOf(await store.revert(opened.id)).report.title).toBe('Saved');
    expect(await journalsIn(folder)).toEqual([]);
  });

  it('comes with its file though that was removed, and not where it is damaged', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.postlude');
    const crashed = await testStore(folder);
    const document = await savedDocument(crashed, path, 'Saved');
    answerOf(await crashed.recordChange(document.id, 2, titled(document, 'Two')));
    await rename(path, join(folder, 'b.postlude'));
    const store = await testStore(folder);
    expect(answerOf(await store.open(path)).report.title).toBe('Two');
    await rename(join(folder, 'b.postlude'), path);
    await truncate(join(folder, 'data', 'recovery', document.id, 'unsaved.journal'), 300);
    const later = await testStore(folder);
    expect(answerOf(await later.open(path)).report.title).toBe('Saved');
  });

  it('says that it is damaged, and goes when it is discarded', async () => {
    const folder = await temporaryFolder();
    const crashed = await testStore(folder);
    const { id, report } = answerOf(await crashed.create());
    answerOf(await crashed.recordChange(id, 1, report));
    await truncate(join(folder, 'data', 'recovery', id, 'unsaved.journal'), 300);
    const store = await testStore(folder);
    expect((await store.startScreen()).recovered).toMatchObject(
      [{ id, differs: /damaged/ }].map((each) => ({
        ...each,
        differs: expect.stringMatching(each.differs),
      })),
    );
    expect(refusalOf(await store.openRecovered(id))).toMatch(/damaged.*It lies in/);
    expect((await store.discardRecovered(id)).recovered).toEqual([]);
  });

  it('is looked for in the own folder alone, whatever the id says', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'precious'));
    await writeFile(join(folder, 'precious', 'unsaved.journal'), 'x');
    const store = await testStore(folder);
    expect(refusalOf(await store.openRecovered('../../precious'))).toMatch(/not kept/);
    await store.discardRecovered('../../precious');
    expect(await readdir(join(folder, 'precious'))).toEqual(['unsaved.journal']);
  });

  it('says where changes cannot be journaled, and journals when the disk is well again', async () => {
    const folder = await temporaryFolder();
    const fault = { deed: 'writeFile', code: 'ENOSPC', path: /recovery/, times: 1 } as const;
    const store = await testStore(folder, { disk: failingDisk(fault) });
    const { id, report } = answerOf(await store.create());
    const problem =
      'What is not saved is not safe from a crash. Not written: the disk is full. Free some space, or use another disk.';
    expect(refusalOf(await store.recordChange(id, 1, report))).toBe(problem);
    expect(store.told.at(-1)).toMatchObject({ journaled: 0, problem });
    answerOf(await store.recordChange(id, 2, report));
    expect(store.told.at(-1)).toMatchObject({ journaled: 2 });
    expect(store.told.at(-1)?.problem).toBeUndefined();
  });

  it('clears away what a killed program left half-written', async () => {
    const folder = await temporaryFolder();
    const own = join(folder, 'data', 'recovery', 'half');
    await mkdir(own, { recursive: true });
    await writeFile(join(own, '.postlude-x.tmp'), 'half');
    await writeFile(join(own, `${'0'.repeat(64)}.image`), 'left');
    await testStore(folder);
    expect(await journalsIn(folder)).toEqual([]);
  });

  it('writes the newest of many changes, and answers all of them', async () => {
    const folder = await temporaryFolder();
    const disk = failingDisk();
    const store = await testStore(folder, { disk });
    const { id, report } = answerOf(await store.create());
    const changes = Array.from({ length: 50 }, (_each, index) =>
      store.recordChange(id, index + 1, { ...report, title: `Title ${index + 1}` }),
    );
    for (const change of await Promise.all(changes)) answerOf(change);
    const renames = disk.deeds.filter((deed) => deed === 'rename').length;
    expect(renames).toBeLessThan(5);
    const next = await testStore(folder);
    expect((await next.startScreen()).recovered).toMatchObject([{ title: 'Title 50' }]);
  });
});
