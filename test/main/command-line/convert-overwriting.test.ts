import { link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWithNotes, notes } from '../../host/folder-with-notes.ts';
import { runPostlude } from '../../host/run-postlude.ts';

describe('convert overwrites', () => {
  it('nothing without --force, and the whole file with it', async () => {
    const folder = await folderWithNotes();
    const path = join(folder, 'notes.html');
    await writeFile(path, 'mine');
    const argv = ['convert', join(folder, 'notes.md'), '--to', 'html,postlude'];
    expect(await runPostlude(argv)).toEqual({
      code: 1,
      out: [join(folder, 'notes.postlude')],
      err: [
        `postlude: ${path}: Not written: there is such a file. Replace it with --force, or choose a folder with --out.`,
      ],
    });
    expect(await readFile(path, 'utf8')).toBe('mine');
    const forced = await runPostlude([...argv, '--force']);
    expect(forced).toMatchObject({ code: 0, err: [] });
    const page = await readFile(path, 'utf8');
    expect(page).toContain('<!doctype html>');
    expect(page).toContain('@media print');
  });

  it.each([
    ['by its own name', async () => undefined, 'notes.md', '.'],
    ['through ..', async () => undefined, 'sub/../notes.md', 'sub/..'],
    [
      'through a symbolic link',
      (folder: string) => symlink('notes.md', join(folder, 'link.md')),
      'link.md',
      '.',
    ],
    [
      'through a link in its place',
      async (folder: string) => {
        await mkdir(join(folder, 'out'));
        await symlink('../notes.md', join(folder, 'out', 'notes.md'));
      },
      'notes.md',
      'out',
    ],
    [
      'through a hard link',
      async (folder: string) => {
        await mkdir(join(folder, 'out'));
        await link(join(folder, 'notes.md'), join(folder, 'out', 'notes.md'));
      },
      'notes.md',
      'out',
    ],
  ] as const)('no INPUT, not even with --force, %s', async (_how, prepare, input, out) => {
    const folder = await folderWithNotes();
    await mkdir(join(folder, 'sub'));
    await prepare(folder);
    const run = await runPostlude([
      ...['convert', `${folder}/${input}`, '--to', 'md', '--force', '--out', join(folder, out)],
    ]);
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: [] });
    expect(run.err).toEqual([expect.stringContaining('Not written: it is an INPUT itself.')]);
    expect(await readFile(join(folder, 'notes.md'), 'utf8')).toBe(notes);
  });

  it('no document of the same run', async () => {
    const folder = await folderWithNotes();
    await mkdir(join(folder, 'other'));
    await writeFile(join(folder, 'other', 'notes.md'), notes);
    await mkdir(join(folder, 'out'));
    await symlink('out', join(folder, 'same')).catch(() => undefined);
    await writeFile(join(folder, 'NOTES.txt'), notes);
    const inputs = [join(folder, 'notes.md'), join(folder, 'other', 'notes.md')];
    const run = await runPostlude(['convert', ...inputs, '--out', join(folder, 'out'), '--force']);
    expect(run.code).toBe(2);
    expect(await readdir(join(folder, 'out'))).toEqual([]);
  });
});
