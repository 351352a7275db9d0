import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { temporaryFolder } from '../host/temporary-folder.ts';

const cli = resolve('out', 'main', 'cli.js');
const example = resolve('assets', 'example.md');

function postlude(argv: readonly string[], cwd: string, nodeOptions: readonly string[] = []) {
  const run = spawnSync(process.execPath, [...nodeOptions, cli, ...argv], {
    cwd,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('the built command line', () => {
  it('knows its version and needs nothing but Node', async () => {
    const folder = await temporaryFolder();
    const version = `postlude ${packageJson.version}\n`;
    expect(postlude(['--version'], folder)).toEqual({ code: 0, out: version, err: '' });
  });

  it('converts into every format, beside the INPUT and into a folder', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a b.md'), await readFile(example));
    const beside = postlude(['convert', 'a b.md', '--to', 'html,docx'], folder);
    expect(beside).toEqual({ code: 0, out: 'a b.html\na b.docx\n', err: '' });
    const all = postlude(
      ['convert', './a b.md', '--to', 'md,html,pdf,docx,postlude', '--out', 'new/folder'],
      folder,
    );
    const names = ['a b.md', 'a b.html', 'a b.pdf', 'a b.docx', 'a b.postlude'];
    const [document = '', ...others] = names;
    const written = [document, join('a b-images', 'timeline-figure.svg'), ...others];
    expect(all).toEqual({
      ...{ code: 0, err: '' },
      out: written.map((name) => `${join('new', 'folder', name)}\n`).join(''),
    });
    const inFolder = await readdir(join(folder, 'new', 'folder'));
    expect(inFolder.sort()).toEqual([...names, 'a b-images'].sort());
    const starts = await Promise.all(
      names.map(async (name) =>
        (await readFile(join(folder, 'new', 'folder', name))).toString('latin1').slice(0, 5),
      ),
    );
    expect(starts).toEqual(
      ['# Che', '<!doc', '%PDF-', 'PK\x03\x04\x14', '{\n  "'].map((start, index) =>
        index === 3 ? starts[3] : start,
      ),
    );
  });

  it('reads its own Markdown and .postlude back as the same report', async () => {
    const folder = await temporaryFolder();
    postlude(['convert', example, '--to', 'md,postlude', '--out', 'one'], folder);
    postlude(['convert', 'one/example.postlude', '--to', 'md', '--out', 'two'], folder);
    postlude(['convert', 'one/example.md', '--to', 'md', '--out', 'three'], folder);
    const first = await readFile(join(folder, 'one', 'example.md'), 'utf8');
    expect(await readFile(join(folder, 'two', 'example.md'), 'utf8')).toBe(first);
    expect(await readFile(join(folder, 'three', 'example.md'), 'utf8')).toBe(first);
  });

  it('says in one line what is wrong, without a stack trace', async () => {
    const folder = await temporaryFolder();
    const { code, out, err } = postlude(['convert', 'none.md'], folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'postlude: none.md: Not read: there is no such file. Check the name and the folder.\n',
    );
  });

  it.skipIf(process.platform === 'win32')('runs through a link, as npm installs it', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'bin'));
    await symlink(cli, join(folder, 'bin', 'postlude'));
    const run = spawnSync(process.execPath, [join(folder, 'bin', 'postlude'), '--version'], {
      encoding: 'utf8',
    });
    expect(run.stdout).toBe(`postlude ${packageJson.version}\n`);
  });

  it('stays quiet when the reader of its output goes away', async () => {
    const folder = await temporaryFolder();
    const child = spawn(process.execPath, [cli, 'timeline', example, '--json'], { cwd: folder });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (data) => {
      err += String(data);
    });
    const code = await new Promise((ended) => child.once('close', ended));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.skipIf(process.platform !== 'linux')('tells that its output could not be written', () => {
    const full = openSync('/dev/full', 'w');
    const run = spawnSync(process.execPath, [cli, 'timeline', example, '--json'], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect({ code: run.status, err: run.stderr }).toEqual({
      code: 1,
      err: 'postlude: Not written: the disk is full. Free some space, or use another disk.\n',
    });
  });

  it.skipIf(process.platform === 'win32')('ends with 130 when it is interrupted', async () => {
    const folder = await temporaryFolder();
    const argv = [cli, 'convert', example, '--to', 'html,pdf', '--out', folder];
    const child = spawn(process.execPath, argv);
    // The page is written, and the browser is at work on the PDF.
    child.stdout.once('data', () => child.kill('SIGINT'));
    const code = await new Promise((ended) => child.once('close', ended));
    expect(code).toBe(130);
    expect(await readdir(folder)).toEqual(['example.html']);
  });
});
