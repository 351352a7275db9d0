import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWithNotes, notes } from '../../host/folder-with-notes.ts';
import { mailParts } from '../../host/mail-parts.ts';
import { runPostlude } from '../../host/run-postlude.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

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

  it('writes a mail that is still to be sent, with the other formats or the usual one attached', async () => {
    const folder = await folderWithNotes();
    const attached = async (to: string) => {
      await runPostlude(['convert', join(folder, 'notes.md'), '--to', to, '--force']);
      const { words, files } = mailParts(await readFile(join(folder, 'notes.eml')));
      expect(words).toMatch(/^X-Unsent: 1$/m);
      return files.map(({ name }) => name);
    };
    expect(await attached('eml')).toEqual(['notes.docx']);
    expect(await attached('html,eml,csv')).toEqual(['notes.html', 'notes.csv']);
  });

  it('takes the styles of another Word document, and says where it cannot', async () => {
    const folder = await folderWithNotes();
    const input = join(folder, 'notes.md');
    await runPostlude(['convert', input, '--out', join(folder, 'style')]);
    const reference = join(folder, 'style', 'notes.docx');
    const run = await runPostlude(['convert', input, '--reference', reference]);
    expect(run).toEqual({ code: 0, out: [join(folder, 'notes.docx')], err: [] });
    const missing = join(folder, 'none.docx');
    expect(await runPostlude(['convert', input, '--reference', missing, '--force'])).toEqual({
      code: 1,
      out: [],
      err: [
        `postlude: ${missing}: Not read: there is no such file. Check the name and the folder.`,
      ],
    });
    const other = await runPostlude(['convert', input, '--reference', input, '--force']);
    expect(other.code).toBe(1);
    expect(other.err[0]).toContain('The styles were not taken. This is no Word document');
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
