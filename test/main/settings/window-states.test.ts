import * as disk from 'node:fs/promises';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitBounds, openWindowStates } from '../../../src-main/settings/window-states.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { countingIds } from '../../unit/counting-ids.ts';

const open = (folder: string) => openWindowStates({ disk, folder, newId: countingIds() });
const bounds = { x: 10, y: 20, width: 1200, height: 800 };

describe('the places of windows', () => {
  it('are remembered by document, without naming it', async () => {
    const folder = await temporaryFolder();
    const states = await open(folder);
    await states.remember('/home/kim/a.postlude', { bounds, isMaximized: true });
    await states.remember('start', { bounds, isMaximized: false });
    const again = await open(folder);
    expect(again.read('/home/kim/a.postlude')).toEqual({ bounds, isMaximized: true });
    expect(again.read('/home/kim/b.postlude')).toBeUndefined();
    expect(await readFile(join(folder, 'windows.json'), 'utf8')).not.toContain('kim');
  });

  it('are forgotten where they are not valid', async () => {
    const folder = await temporaryFolder();
    const states = await open(folder);
    await states.remember('start', { bounds: { ...bounds, width: 3 }, isMaximized: false });
    await states.remember('start', { bounds: { ...bounds, x: Number.NaN }, isMaximized: false });
    expect(states.read('start')).toBeUndefined();
    await writeFile(join(folder, 'windows.json'), '{ "windows": [["a", { "bounds": 1 }]] }');
    expect((await open(folder)).read('a')).toBeUndefined();
  });

  it('are forgotten from the one not seen for longest, when there are too many', async () => {
    const folder = await temporaryFolder();
    const states = await open(folder);
    const keys = Array.from({ length: 101 }, (_each, index) => `${index}`);
    await Promise.all(keys.map((key) => states.remember(key, { bounds, isMaximized: false })));
    const again = await open(folder);
    expect([again.read('0'), again.read('100')?.bounds]).toEqual([undefined, bounds]);
  });
});

describe('fitting a window to the screens', () => {
  const left = { x: 0, y: 0, width: 1920, height: 1080 };
  const right = { x: 1920, y: 0, width: 1280, height: 1024 };

  it.each([
    [
      'a window on the second screen',
      { ...bounds, x: 2000 },
      [left, right],
      { ...bounds, x: 2000 },
    ],
    ['a window partly outside', { ...bounds, x: -1000 }, [left], { ...bounds, x: -1000 }],
    [
      'a window on a screen that is gone',
      { ...bounds, x: 2000 },
      [left],
      { ...bounds, x: 360, y: 140 },
    ],
    [
      'a window whose top is out of reach',
      { ...bounds, y: -400 },
      [left],
      { ...bounds, x: 360, y: 140 },
    ],
    [
      'a window larger than the screen that is left',
      { x: 5000, y: 0, width: 3000, height: 2000 },
      [right],
      right,
    ],
    ['any window where nothing is known of screens', bounds, [], bounds],
  ])('places %s', (_what, given, screens, expected) => {
    expect(fitBounds(given, screens)).toEqual(expected);
  });
});
