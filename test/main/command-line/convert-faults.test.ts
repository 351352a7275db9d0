import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Fault, failingDisk } from '../../host/failing-disk.ts';
import { folderWithNotes, notes } from '../../host/folder-with-notes.ts';
import { runPostlude } from '../../host/run-postlude.ts';

describe('convert leaves nothing half-written', () => {
  const faults: readonly (readonly [Fault, RegExp])[] = [
    [{ deed: 'writeFile', code: 'ENOSPC' }, /Not written: the disk is full\. Free some space/],
    [{ deed: 'open', code: 'EACCES', path: /\.tmp$/ }, /Not written: you lack the permission/],
    [{ deed: 'open', code: 'EROFS', path: /\.tmp$/ }, /Not written: the disk is read-only/],
    [{ deed: 'sync', code: 'EIO', path: /\.tmp$/ }, /Not written: the disk failed/],
  ];

  it.each(faults)('when the disk says %j', async (fault, message) => {
    const folder = await folderWithNotes();
    const disk = failingDisk(fault);
    const run = await runPostlude(['convert', join(folder, 'notes.md')], { disk });
    expect({ code: run.code, out: run.out, lines: run.err.length }).toEqual({
      ...{ code: 1, out: [], lines: 1 },
    });
    expect(run.err[0]).toMatch(message);
    expect(await readdir(folder)).toEqual(['notes.md']);
  });

  it('when it is interrupted', async () => {
    const folder = await folderWithNotes();
    const controller = new AbortController();
    const disk = failingDisk();
    const interrupting = {
      ...disk,
      link: (existing: string, path: string) => {
        controller.abort();
        return disk.link(existing, path);
      },
    };
    const argv = ['convert', join(folder, 'notes.md'), '--to', 'html,docx'];
    const run = await runPostlude(argv, { disk: interrupting, signal: controller.signal });
    expect({ code: run.code, err: run.err }).toEqual({ code: 130, err: [] });
    expect((await readdir(folder)).sort()).toEqual(['notes.html', 'notes.md']);
  });

  it('where --out names a file', async () => {
    const folder = await folderWithNotes();
    const out = join(folder, 'notes.md');
    const run = await runPostlude(['convert', out, '--out', out]);
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: [] });
    expect(run.err).toHaveLength(1);
    expect(await readFile(out, 'utf8')).toBe(notes);
  });

  it.each([
    ['EACCES', /Not written: you lack the permission/],
    ['ENOENT', /Not written: its folder does not exist/],
    ['ENOSPC', /Not written: the disk is full/],
  ])('where the folder cannot be made for %s', async (code, message) => {
    const folder = await folderWithNotes();
    const disk = failingDisk({ deed: 'mkdir', code, path: /new$/ });
    const argv = ['convert', join(folder, 'notes.md'), '--out', join(folder, 'new')];
    const run = await runPostlude(argv, { disk });
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: [] });
    expect(run.err).toEqual([expect.stringMatching(message)]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'where the folder may not be written to',
    async () => {
      const folder = await folderWithNotes();
      await chmod(folder, 0o555);
      const run = await runPostlude(['convert', join(folder, 'notes.md')]);
      await chmod(folder, 0o755);
      expect(run.code).toBe(1);
      expect(run.err[0]).toMatch(/you lack the permission/);
    },
  );
});
