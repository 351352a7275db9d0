import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRecents } from '../../../src-main/recent/recent-documents.ts';
import { failingDisk } from '../../host/failing-disk.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { countingIds } from '../../unit/counting-ids.ts';
import { buildReport } from '../../unit/report/build-report.ts';

const at = new Date('2024-05-10T09:00:00Z');
const open = (folder: string, disk = failingDisk()) =>
  openRecents({ disk, folder, newId: countingIds() });

async function recentFile(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, '{}');
  return path;
}

describe('recent documents', () => {
  it('are listed with the newest first, each once, also after a restart', async () => {
    const folder = await temporaryFolder();
    const recents = await open(folder);
    const a = await recentFile(folder, 'a.postlude');
    const b = await recentFile(folder, 'b.postlude');
    await recents.add(a, buildReport({ title: 'A' }), at);
    await recents.add(b, buildReport({ title: 'B', severity: 'SEV2', dayOne: '2024-05-09' }), at);
    await recents.add(a, buildReport({ title: 'A2', status: 'final' }), at);
    const list = await (await open(folder)).list();
    const base = { folder, openedAt: '2024-05-10T09:00:00.000Z' };
    expect(list).toEqual([
      { ...base, id: list[0]?.id, name: 'a.postlude', title: 'A2', status: 'final' },
      {
        ...{ ...base, id: list[1]?.id, name: 'b.postlude', title: 'B' },
        ...{ severity: 'SEV2', date: '2024-05-09' },
      },
    ]);
    expect(recents.pathOf(list[1]?.id ?? '')).toBe(b);
    expect(list[0]?.id).toMatch(/^[A-Za-z0-9-]{1,64}$/);
  });

  it('go when their file is gone, or when they are to be forgotten', async () => {
    const folder = await temporaryFolder();
    const recents = await open(folder);
    for (const name of ['a', 'b', 'c']) {
      await recents.add(await recentFile(folder, name), buildReport(), at);
    }
    await rm(join(folder, 'b'));
    const list = await recents.list();
    expect(list.map(({ name }) => name)).toEqual(['c', 'a']);
    await recents.forget(list[0]?.id ?? '');
    expect((await (await open(folder)).list()).map(({ name }) => name)).toEqual(['a']);
  });

  it('stay while their disk does not answer', async () => {
    const folder = await temporaryFolder();
    const disk = failingDisk({ deed: 'stat', code: 'EIO', path: /a\.postlude$/ });
    const recents = await open(folder, disk);
    await recents.add(await recentFile(folder, 'a.postlude'), buildReport(), at);
    expect(await recents.list()).toHaveLength(1);
  });

  it('are twenty at most', async () => {
    const folder = await temporaryFolder();
    const recents = await open(folder);
    for (let number = 0; number < 25; number += 1) {
      await recents.add(await recentFile(folder, `${number}`), buildReport(), at);
    }
    const names = (await recents.list()).map(({ name }) => name);
    expect([names.length, names[0], names.at(-1)]).toEqual([20, '24', '5']);
  });

  it('pass over what is not valid', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'recent.json'), '{ "recent": [1, { "path": "" }, null] }');
    expect(await (await open(folder)).list()).toEqual([]);
  });
});
