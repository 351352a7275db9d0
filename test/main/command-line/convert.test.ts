import {
  chmod,
  link,
  mkdir,
  readdir,
  readFile,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Fault, failingDisk } from '../../host/failing-disk.ts';
import { runPostlude } from '../../host/run-postlude.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

const notes =
  '# Queue stood still\n\n## Timeline\n\n* 2024-05-09 02:00 UTC Alert fired.\n* 2024-05-09 02:40 UTC Resolved.\n';

/** A folder with `notes.md` in it. */
async function folderWithNotes(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'notes.md'), notes);
  return folder;
}

describe('convert', () => {
  it('writes a Word document beside the INPUT and prints its path', async () => {
    const folder = await folderWithNotes();
    const run = await runPostlude(['convert', join(folder, 'notes.md')]);
    expect(run).toEqual({ code: 0, out: [join(folder, 'notes.docx')], err: [] });
    expect((await readdir(folder)).sort()).toEqual(['notes.docx', 'notes.md']);
  });

  it('writes every format once into a folder that it makes', async () => {
    const folder = await folderWithNotes();
    const out = join(folder, 'a', 'b');
    const argv = ['convert', join(folder, 'notes.md'), '--to', 'md, HTML', '--to', '.postlude,md'];
    const run = await runPostlude([...argv, '--out', out]);
    const names = ['notes.md', 'notes.html', 'notes.postlude'];
    expect(run).toEqual({ code: 0, out: names.map((name) => join(out, name)), err: [] });
    expect((await readdir(out)).sort()).toEqual([...names].sort());
  });

  it('prints nothing when it is quiet', async () => {
    const folder = await folderWithNotes();
    const run = await runPostlude(['convert', join(folder, 'notes.md'), '--to', 'html', '--quiet']);
    expect(run).toEqual({ code: 0, out: [], err: [] });
  });

  it.each([
    ['incident.2026-03', 'incident.2026-03.html'],
    ['report.final.md', 'report.final.html'],
    ['README', 'README.html'],
    ['.notes', '.notes.html'],
    ['Straße ☂.txt', 'Straße ☂.html'],
  ])('names the output of %s %s', async (input, output) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, input), notes);
    const run = await runPostlude(['convert', join(folder, input), '--to', 'html']);
    expect(run).toEqual({ code: 0, out: [join(folder, output)], err: [] });
  });

  it('goes on after an INPUT that fails', async () => {
    const folder = await folderWithNotes();
    const inputs = [join(folder, 'none.md'), join(folder, 'notes.md')];
    const run = await runPostlude(['convert', ...inputs, '--to', 'html']);
    expect(run).toEqual({
      code: 1,
      out: [join(folder, 'notes.html')],
      err: [
        `postlude: ${inputs[0]}: Not read: there is no such file. Check the name and the folder.`,
      ],
    });
  });

  it('dates the timeline as it is told', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'notes.md'), '## Timeline\n\n* 02:00 Alert\n* 02:40 Resolved\n');
    const argv = ['convert', join(folder, 'notes.md'), '--to', 'postlude', '--date', '2024-05-09'];
    expect((await runPostlude([...argv, '--zone', 'CEST'])).code).toBe(0);
    const file = JSON.parse(await readFile(join(folder, 'notes.postlude'), 'utf8'));
    expect(file).toMatchObject({ dayOne: '2024-05-09', zone: '+02:00' });
  });

  it('lays a text into a template and moves nothing of it', async () => {
    const folder = await temporaryFolder();
    const text =
      '# T\n\n## Impact\n\nMany.\n\n## Odds and ends\n\nMore.\n\n## Timeline\n\n* 02:00 A\n';
    await writeFile(join(folder, 'a.md'), text);
    const argv = ['convert', join(folder, 'a.md'), '--to', 'postlude', '--template', 'sre'];
    expect((await runPostlude(argv)).code).toBe(0);
    const file = JSON.parse(await readFile(join(folder, 'a.postlude'), 'utf8'));
    const headings: string[] = file.sections.map((section: { heading: string }) => section.heading);
    const own = ['Impact', 'Odds and ends', 'Timeline'];
    expect(headings.filter((heading) => own.includes(heading))).toEqual(own);
    expect(headings).toEqual(expect.arrayContaining(['Detection', 'Trigger']));
    expect(file.timelines).toHaveLength(1);
  });

  it('writes the images of a Markdown file into a folder beside it', async () => {
    const folder = await temporaryFolder();
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await mkdir(join(folder, 'my pictures'));
    await writeFile(join(folder, 'my pictures', 'load (1).png'), png);
    await writeFile(join(folder, 'a b.md'), '# T\n\n![Load](<my pictures/load (1).png>)\n');
    const out = join(folder, 'out');
    const argv = ['convert', join(folder, 'a b.md'), '--out', out];
    const run = await runPostlude([...argv, '--to', 'md,html,docx']);
    const image = join(out, 'a b-images', 'load -1.png');
    expect(run).toEqual({
      code: 0,
      out: [...[join(out, 'a b.md'), image], ...[join(out, 'a b.html'), join(out, 'a b.docx')]],
      err: [],
    });
    expect(await readFile(image)).toEqual(png);
    const markdown = await readFile(join(out, 'a b.md'), 'utf8');
    expect(markdown).toContain('![Load](a%20b-images/load%20-1.png)');
    const html = await readFile(join(out, 'a b.html'), 'utf8');
    expect(html).toContain(`data:image/png;base64,${png.toString('base64')}`);
    const again = await runPostlude([...argv, '--to', 'md']);
    expect(again.code).toBe(1);
  });
});

describe('convert to PDF', () => {
  it('prints with an installed browser', async () => {
    const folder = await folderWithNotes();
    const run = await runPostlude(['convert', join(folder, 'notes.md'), '--to', 'pdf']);
    expect(run).toEqual({ code: 0, out: [join(folder, 'notes.pdf')], err: [] });
    const bytes = await readFile(join(folder, 'notes.pdf'));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says what to do without one, and writes the other formats', async () => {
    const folder = await folderWithNotes();
    const argv = ['convert', join(folder, 'notes.md'), '--to', 'pdf,html'];
    const run = await runPostlude(argv, { findBrowser: async () => undefined });
    expect(run).toEqual({
      code: 1,
      out: [join(folder, 'notes.html')],
      err: [
        `postlude: ${join(folder, 'notes.pdf')}: Not written: no Chromium, Chrome or Edge was found to print it. Install one, name one in the environment variable POSTLUDE_BROWSER, or convert --to html and print that.`,
      ],
    });
  });
});

describe('convert refuses an INPUT', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty.md', '', 'The file is empty. Put the notes of the incident into it first.'],
    ['blank.md', ' \n\t\r\n', 'The file is empty. Put the notes of the incident into it first.'],
    [
      'picture.png',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      'This is no text. Give Markdown, plain text or a .postlude file.',
    ],
    [
      'alert.json',
      '{"alerts": []}',
      'This JSON is of a kind that Postlude does not know. Give Markdown, plain text or a .postlude file.',
    ],
    [
      'alert.txt',
      ' [1, 2]',
      'This JSON is of a kind that Postlude does not know. Give Markdown, plain text or a .postlude file.',
    ],
    [
      'cut.json',
      '{"alerts": [',
      'This JSON is of a kind that Postlude does not know. Give Markdown, plain text or a .postlude file.',
    ],
    ['rows.csv', 'time,text\n', 'CSV is not read yet. Put the rows into a Markdown table.'],
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

describe('convert leaves nothing half-written', () => {
  const faults: readonly (readonly [Fault, RegExp])[] = [
    [{ deed: 'writeFile', code: 'ENOSPC' }, /Not written: the disk is full\. Free some space/],
    [{ deed: 'open', code: 'EACCES', path: /\.tmp$/ }, /Not written: you lack the permission/],
    [{ deed: 'open', code: 'EROFS', path: /\.tmp$/ }, /Not written: the disk is read-only/],
    [{ deed: 'mkdir', code: 'EACCES' }, /Not written: you lack the permission/],
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

describe('convert on a terminal', () => {
  it('shows what it does when that takes long, and clears it', async () => {
    const folder = await folderWithNotes();
    const shown: string[] = [];
    let time = 0;
    await runPostlude(['convert', join(folder, 'notes.md'), '--to', 'html'], {
      showProgress: (text) => shown.push(text),
      now: () => {
        time += 400;
        return new Date(time);
      },
    });
    expect(shown).toEqual(['Writing notes.html', '']);
  });
});
