import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failingDisk } from '../../host/failing-disk.ts';
import { folderWithNotes, notes } from '../../host/folder-with-notes.ts';
import { runPostlude } from '../../host/run-postlude.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

describe('convert refuses an INPUT', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty.md', '', 'The file is empty. Put the notes of the incident into it first.'],
    ['blank.md', ' \n\t\r\n', 'The file is empty. Put the notes of the incident into it first.'],
    [
      'picture.png',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      'This is no text. Give Markdown, plain text, CSV, JSON, a Slack export or a .postlude file.',
    ],
    [
      'alert.json',
      '{"alerts": []}',
      'This JSON is of no tool that Postlude knows, and has no list of objects with a time and a text.',
    ],
    [
      'alert.txt',
      ' [{"a": 1}]',
      'This JSON is of no tool that Postlude knows, and has no list of objects with a time and a text.',
    ],
    ['cut.json', '{"alerts": [', 'This JSON ends too early: a part of it seems to be missing.'],
    ['rows.csv', 'time,text\n', 'This table has no rows.'],
  ];

  it.each(cases)('%s', async (name, content, message) => {
    const path = join(await temporaryFolder(), name);
    await writeFile(path, content);
    expect(await runPostlude(['convert', path])).toEqual({
      ...{ code: 1, out: [], err: [`postlude: ${path}: ${message}`] },
    });
  });

  it('that is a folder', async () => {
    const path = await temporaryFolder();
    const err = [`postlude: ${path}: This is a folder. Name the files in it.`];
    expect(await runPostlude(['convert', path])).toEqual({ code: 1, out: [], err });
  });

  it('of more than 32 MB, without reading it', async () => {
    const path = join(await temporaryFolder(), 'large.md');
    await writeFile(path, notes);
    await truncate(path, 32 * 1024 * 1024 + 1);
    const disk = failingDisk();
    const err = [`postlude: ${path}: The file has 33 MB, and at most 32 MB are read. Split it.`];
    expect(await runPostlude(['convert', path], { disk })).toEqual({ code: 1, out: [], err });
    expect(disk.deeds).not.toContain('open');
  });

  it.each([
    ['a cut .postlude', (text: string) => text.slice(0, text.length / 2), /line \d+/],
    [
      'a newer .postlude',
      (text: string) => text.replace(/"version": \d+/, '"version": 99'),
      /newer Postlude/,
    ],
    [
      'a .postlude without its version',
      (text: string) => text.replace(/"version"/, '"edition"'),
      /version/,
    ],
  ])('that is %s', async (_what, change, message) => {
    const folder = await folderWithNotes();
    await runPostlude(['convert', join(folder, 'notes.md'), '--to', 'postlude']);
    const path = join(folder, 'notes.postlude');
    await writeFile(path, change(await readFile(path, 'utf8')));
    const { code, out, err } = await runPostlude(['convert', path]);
    expect({ code, out, lines: err.length }).toEqual({ code: 1, out: [], lines: 1 });
    expect(err[0]).toMatch(message);
    expect(await readdir(folder)).not.toContain('notes.docx');
  });

  it.each([
    ['EACCES', 'Not read: you lack the permission. Change the permissions, or use another folder.'],
    ['EIO', 'Not read: the disk failed. Check the disk, or use another one.'],
    ['EWEIRD', 'Not read: the disk reports EWEIRD. Check the disk, or use another folder.'],
  ])('that the disk refuses with %s', async (code, message) => {
    const path = join(await folderWithNotes(), 'notes.md');
    const disk = failingDisk({ deed: 'open', code, path: /notes\.md$/ });
    const err = [`postlude: ${path}: ${message}`];
    expect(await runPostlude(['convert', path], { disk })).toEqual({ code: 1, out: [], err });
  });

  it('with control characters in its name, without steering the terminal', async () => {
    const { err } = await runPostlude(['convert', 'a\u001b[2J\n.md']);
    expect(err).toEqual([
      'postlude: a\\u{1b}[2J\\u{a}.md: Not read: there is no such file. Check the name and the folder.',
    ]);
  });
});
