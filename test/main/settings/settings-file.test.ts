import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, openSettings } from '../../../src-main/settings/settings-file.ts';
import { failingDisk } from '../../host/failing-disk.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { countingIds } from '../../unit/counting-ids.ts';

const open = (folder: string, disk = failingDisk()) =>
  openSettings({ disk, folder, newId: countingIds() });

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    const settings = await open(join(await temporaryFolder(), 'new'));
    expect(settings.settings()).toEqual(defaultSettings);
    expect(settings.problem).toBeUndefined();
  });

  it('are there when the program starts again, and what is unknown stays', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    await writeFile(path, '{ "later": [1], "author": "Kim" }');
    const settings = await open(folder);
    expect(await settings.change({ paper: 'letter', keptDays: 7 })).toEqual({
      ...{ ok: true, value: { ...defaultSettings, author: 'Kim', paper: 'letter', keptDays: 7 } },
    });
    expect((await open(folder)).settings()).toEqual(settings.settings());
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ later: [1], author: 'Kim' });
  });

  it('fall back one by one where a value is not valid', async () => {
    const folder = await temporaryFolder();
    const text = '{ "author": "Kim", "paper": "a0", "keptDays": -1, "__proto__": { "zone": "X" } }';
    await writeFile(join(folder, 'settings.json'), text);
    expect((await open(folder)).settings()).toEqual({ ...defaultSettings, author: 'Kim' });
  });

  it.each([['{ "author": "Ki'], ['[]'], [''], ['null']])(
    'are the defaults where the file holds %j, which is kept aside',
    async (text) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'settings.json'), text);
      const settings = await open(folder);
      expect(settings.settings()).toEqual(defaultSettings);
      expect(settings.problem).toMatch(/was damaged: it is kept as settings\.damaged\.json/);
      expect(await readFile(join(folder, 'settings.damaged.json'), 'utf8')).toBe(text);
      await settings.change({ author: 'Kim' });
      expect(await readdir(folder)).toEqual(['settings.damaged.json', 'settings.json']);
    },
  );

  it('hold though they cannot be written, and say so', async () => {
    const disk = failingDisk({ deed: 'writeFile', code: 'ENOSPC' });
    const settings = await open(await temporaryFolder(), disk);
    expect(await settings.change({ author: 'Kim' })).toEqual({
      ok: false,
      message:
        'The settings hold until Postlude ends. Not written: the disk is full. Free some space, or use another disk.',
    });
    expect(settings.settings().author).toBe('Kim');
  });

  it('are the defaults where the file cannot be read', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'settings.json'), '{ "author": "Kim" }');
    const settings = await open(folder, failingDisk({ deed: 'open', code: 'EIO' }));
    expect(settings.settings()).toEqual(defaultSettings);
    expect(settings.problem).toMatch(/cannot be used\. Not read: the disk failed/);
  });
});
