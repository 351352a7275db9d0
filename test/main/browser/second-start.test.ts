import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Place, placeOf, takePlace } from '../../../src-main/browser/host/second-start.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

async function alone(address: string, heard: (files: readonly string[]) => void): Promise<Place> {
  const place = await takePlace(address, [], heard);
  onTestFinished(async () => (place.kind === 'alone' ? place.leave() : undefined));
  return place;
}

const address = async () => placeOf(await temporaryFolder(), process.platform);

describe('a second start', () => {
  it('hands its files to the first', async () => {
    const heard = vi.fn();
    const at = await address();
    expect((await alone(at, heard)).kind).toBe('alone');
    expect(await takePlace(at, ['/a.md', '/b ✓.postlude'], heard)).toEqual({ kind: 'taken-over' });
    expect(await takePlace(at, [], heard)).toEqual({ kind: 'taken-over' });
    expect(heard.mock.calls).toEqual([[['/a.md', '/b ✓.postlude']], [[]]]);
  });

  it('takes the place of one that has ended', async () => {
    const at = await address();
    const first = await alone(at, () => undefined);
    if (first.kind === 'alone') await first.leave();
    expect((await alone(at, () => undefined)).kind).toBe('alone');
  });

  it('takes the place of one that was killed', async () => {
    const at = await address();
    const script = `require('node:net').createServer().listen(${JSON.stringify(at)}, () => console.log('up'))`;
    const first = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(first.stdout, 'data');
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect((await alone(at, () => undefined)).kind).toBe('alone');
  });

  it('hears nothing of a message that is none', async () => {
    const heard = vi.fn();
    const at = await address();
    await alone(at, heard);
    for (const message of ['{"files": [7]}\n', 'hello\n', `${'x'.repeat(2_000_000)}\n`]) {
      await new Promise((resolve) => {
        const socket = connect(at, () => socket.write(message));
        socket.once('close', resolve).on('error', () => undefined);
        socket.resume();
      });
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it.skipIf(process.platform === 'win32')('finds room for its socket below a long path', () => {
    expect(placeOf('/home/ada/.config/Postlude', 'linux')).toBe(
      '/home/ada/.config/Postlude/running.sock',
    );
    expect(placeOf(join('/', 'x'.repeat(120)), 'linux')).toMatch(/postlude-[0-9a-f]{16}\.sock$/);
    expect(placeOf('C:\\Users\\Ada', 'win32')).toMatch(/^\\\\\.\\pipe\\postlude-/);
  });
});
