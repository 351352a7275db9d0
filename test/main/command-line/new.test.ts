import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPostlude } from '../../../src-shared/file/read-postlude.ts';
import { runPostlude } from '../../host/run-postlude.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

describe('new', () => {
  it('writes a report from the classic template', async () => {
    const path = join(await temporaryFolder(), 'outage.postlude');
    const run = await runPostlude(['new', path, '--title', 'Queue stood still']);
    expect(run).toEqual({ code: 0, out: [path], err: [] });
    const read = readPostlude(await readFile(path, 'utf8'));
    expect(read).toMatchObject({
      kind: 'report',
      report: {
        title: 'Queue stood still',
        sections: expect.arrayContaining([
          expect.objectContaining({ heading: 'Issue Summary', role: 'summary' }),
        ]),
      },
      messages: [],
    });
  });

  it('adds the ending that is missing', async () => {
    const folder = await temporaryFolder();
    for (const [name, template] of [
      ['one', 'sre'],
      ['two.2026-03', 'Blank'],
    ] as const) {
      const run = await runPostlude(['new', join(folder, name), '--template', template]);
      expect(run.out).toEqual([join(folder, `${name}.postlude`)]);
    }
    expect((await readdir(folder)).sort()).toEqual(['one.postlude', 'two.2026-03.postlude']);
  });

  it('replaces nothing', async () => {
    const path = join(await temporaryFolder(), 'outage.postlude');
    await writeFile(path, 'mine');
    expect(await runPostlude(['new', path])).toEqual({
      code: 1,
      out: [],
      err: [`postlude: ${path}: Not written: there is such a file. Choose another name.`],
    });
    expect(await readFile(path, 'utf8')).toBe('mine');
  });
});
