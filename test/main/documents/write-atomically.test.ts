import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../../src-main/documents/write-atomically.ts';
import { type Fault, failingDisk } from '../../host/failing-disk.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

const bytes = new TextEncoder().encode('new');

async function write(faults: readonly Fault[], path: string, overwrite: boolean) {
  const disk = failingDisk(...faults);
  await writeAtomically(disk, { path, bytes, overwrite, newId: () => 'id' });
  return disk.deeds;
}

describe('writing a file atomically', () => {
  it('syncs the bytes before the name and the folder after it', async () => {
    const folder = await temporaryFolder();
    const deeds = await write([], join(folder, 'a.txt'), false);
    expect(deeds).toEqual([
      ...['stat', 'open', 'writeFile', 'sync', 'close', 'stat', 'link', 'unlink'],
      ...['open', 'sync', 'close'],
    ]);
    expect(await readdir(folder)).toEqual(['a.txt']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
  });

  it('refuses a name that is taken, also where the disk has no hard links', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.txt');
    await writeFile(path, 'old');
    await expect(write([], path, false)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(write([{ deed: 'link', code: 'EPERM' }], path, false)).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('renames where the disk has no hard links', async () => {
    const folder = await temporaryFolder();
    await write([{ deed: 'link', code: 'ENOTSUP' }], join(folder, 'a.txt'), false);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it.skipIf(process.platform === 'win32')('keeps the mode of the file it replaces', async () => {
    const path = join(await temporaryFolder(), 'a.txt');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await write([], path, true);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('replaces the file that a link leads to', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'real.txt'), 'old');
    await symlink('real.txt', join(folder, 'link.txt'));
    await write([], join(folder, 'link.txt'), true);
    expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['link.txt', 'real.txt']);
  });

  it('waits for a program that holds the file for a moment', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'old');
    await write([{ deed: 'rename', code: 'EBUSY', times: 3 }], join(folder, 'a.txt'), true);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
  });

  it('does without the sync of a folder where there is none', async () => {
    const folder = await temporaryFolder();
    const noSync = { deed: 'open', code: 'EISDIR', path: /postlude-test-[^/\\]*$/ } as const;
    await write([noSync], join(folder, 'a.txt'), false);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it.each([
    { deed: 'open', code: 'EACCES', path: /\.tmp$/ },
    { deed: 'writeFile', code: 'ENOSPC' },
    { deed: 'sync', code: 'EIO', path: /\.tmp$/ },
    { deed: 'close', code: 'EIO', path: /\.tmp$/ },
    { deed: 'chmod', code: 'EPERM' },
    { deed: 'rename', code: 'EIO' },
    { deed: 'rename', code: 'EACCES' },
  ] as const)('leaves the old file and nothing else when $deed fails with $code', async (fault) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), 'old');
    const writing = write([fault], join(folder, 'a.txt'), true);
    await expect(writing).rejects.toMatchObject({ code: fault.code });
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.txt');
    const signal = AbortSignal.abort();
    const writing = writeAtomically(failingDisk(), {
      ...{ path, bytes, overwrite: false, newId: () => 'id', signal },
    });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(folder)).toEqual([]);
  });
});
