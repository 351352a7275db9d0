import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { findBrowserHere } from '../../../src-main/browser/find-browser-here.ts';
import { printPdf } from '../../../src-main/browser/print-pdf.ts';
import type { DocumentNode } from '../../../src-shared/document/document-tree.ts';
import { printHtml } from '../../../src-shared/export/html/print-html.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { event, timeline, treeOf } from '../../unit/export/html/sample-tree.ts';

const run = promisify(execFile);

const browser = (await findBrowserHere()) ?? '';

/** Makes a folder of this test's own the one for temporary files. */
async function ownTemporaryFolder(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return folder;
}

const stylesheet = await readFile(join(import.meta.dirname, '../../../assets/report.css'), 'utf8');

const children: readonly DocumentNode[] = [
  { type: 'title', source: 'Queue stalled', facts: [] },
  { type: 'heading', depth: 2, source: 'Timeline', id: 'timeline' },
  timeline(
    Array.from({ length: 120 }, (_, index) => event(`09:${index}`, `Event number ${index}.`)),
  ),
  { type: 'heading', depth: 2, source: 'Causes', id: 'causes' },
  {
    type: 'passage',
    source: [
      `| a | b | c |\n|---|---|---|\n| ${'x'.repeat(300)} | ${'y'.repeat(300)} | ENDOFROW |`,
      `    ${'z'.repeat(400)} ENDOFLINE`,
      '<details><summary>Folded</summary>\n\nUNFOLDED\n\n</details>',
      '<script>document.write("SCRIPT" + "RAN")</script>',
      'Back [up](#timeline).',
    ].join('\n\n'),
  },
];

describe.skipIf(browser === '')('printPdf with an installed browser', () => {
  it('prints a whole document: tagged, with bookmarks, properties, page numbers and every word', async () => {
    const html = printHtml(treeOf(children, { language: 'de-CH' }), {
      paper: 'letter',
      stylesheet,
    });
    const properties = { authors: ['Ida Berg'], subject: 'SEV2', keywords: ['mail'] };
    const printed = await printPdf({ browser, html, properties });
    if ('error' in printed) throw new Error(printed.error);
    const pdf = Buffer.from(printed.bytes).toString('latin1');
    const wanted = [
      ...['/Marked true', '/Lang (de-CH)', '/Title (Queue stalled)', '/Author <FEFF'],
      ...['/Outlines', '/Title (Causes)', '/Dest /timeline'],
    ];
    expect(wanted.filter((entry) => !pdf.includes(entry))).toEqual([]);
    expect([pdf.slice(0, 5), pdf.slice(-6), pdf.includes('file://')]).toEqual([
      '%PDF-',
      '%%EOF\n',
      false,
    ]);
  });

  it('leaves no file behind, whatever happens', async () => {
    const folder = await ownTemporaryFolder();
    await printPdf({ browser, html: '<p>fine</p>' });
    await printPdf({ browser, html: '<p>late</p>', timeoutMs: 30 });
    await printPdf({ browser: process.execPath, html: '<p>no browser</p>' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that it was stopped', async () => {
    const folder = await ownTemporaryFolder();
    const stop = new AbortController();
    const printing = printPdf({ browser, html: '<p>x</p>', signal: stop.signal });
    stop.abort();
    expect(await printing).toEqual({ error: 'Printing was stopped.' });
    expect(await readdir(folder)).toEqual([]);
  });
});

const hasTools = await Promise.all([run('qpdf', ['--version']), run('pdftotext', ['-v'])]).then(
  () => true,
  () => false,
);

describe.skipIf(browser === '' || !hasTools)('a printed PDF, read by other tools', () => {
  it('is sound, and holds page numbers, the title, and text that is neither cropped nor folded', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'report.pdf');
    const html = printHtml(treeOf(children), { paper: 'a4', stylesheet });
    const printed = await printPdf({
      browser,
      html,
      properties: { authors: ['Ida Berg'], subject: '', keywords: [] },
    });
    if ('error' in printed) throw new Error(printed.error);
    await writeFile(path, printed.bytes);
    await run('qpdf', ['--check', path]);
    const { stdout: text } = await run('pdftotext', ['-layout', path, '-']);
    const pages = text.split('\f').slice(0, -1);
    expect(pages.map((page) => /Page \d+ of \d+/.exec(page)?.[0])).toEqual(
      pages.map((_, index) => `Page ${index + 1} of ${pages.length}`),
    );
    expect(pages.slice(1).every((page) => page.includes('Queue stalled'))).toBe(true);
    const letters = text.replaceAll(/\s/g, '');
    expect(letters.split('x').length - 1).toBeGreaterThanOrEqual(300);
    expect(letters.split('z').length - 1).toBeGreaterThanOrEqual(400);
    expect(text).toContain('ENDOFROW');
    expect(text).toContain('ENDOFLINE');
    expect(text).toContain('UNFOLDED');
    expect(text).not.toContain('SCRIPTRAN');
  });
});

describe('printPdf without a browser that prints', () => {
  it('says so in a sentence', async () => {
    const missing = join(tmpdir(), 'no-such-browser');
    expect(await printPdf({ browser: missing, html: '' })).toEqual({
      error: `The browser ${missing} could not be started: spawn ${missing} ENOENT.`,
    });
    expect(await printPdf({ browser: process.execPath, html: '' })).toEqual({
      error: expect.stringMatching(/^The browser .* printed no PDF: .*bad option.*\.$/),
    });
  });
});
