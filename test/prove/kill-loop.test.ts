import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longPostmortem } from '../bench/long-postmortem.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

const cli = join('out', 'main', 'cli.js');
const endings = ['md', 'html', 'postlude'] as const;
const rounds = 60;

/** Converts and sends a signal after so many milliseconds; without, lets it end. */
async function convert(input: string, out: string, signal?: NodeJS.Signals, after = 0) {
  const argv = [cli, 'convert', input, '--to', endings.join(','), '--out', out, '--force'];
  const child = spawn(process.execPath, argv, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (signal) setTimeout(() => child.kill(signal), after);
  await ended;
}

/** Files of a folder and of those in it: a figure is written into a folder beside its document. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

describe.skipIf(process.platform === 'win32')('a conversion that is killed', () => {
  it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
    'by %s leaves whole files or none',
    async (signal) => {
      const folder = await temporaryFolder();
      const input = join(folder, 'long.md');
      await writeFile(input, longPostmortem(300));
      const started = performance.now();
      await convert(input, join(folder, 'whole'));
      const duration = performance.now() - started;
      const whole = Object.fromEntries(
        await Promise.all(
          (await filesIn(join(folder, 'whole'))).map(async (name) => [
            name,
            (await readFile(join(folder, 'whole', name))).length,
          ]),
        ),
      );
      for (let round = 0; round < rounds; round += 1) {
        const out = join(folder, `out-${round}`);
        await mkdir(out);
        await convert(input, out, signal, (duration * 1.1 * round) / rounds);
        const names = await filesIn(out);
        // Nobody can clean up after SIGKILL, but what has a name is whole.
        const temporary = names.filter((name) => name.endsWith('.tmp'));
        if (signal !== 'SIGKILL') expect(temporary).toEqual([]);
        for (const name of names.filter((each) => !temporary.includes(each))) {
          const { length } = await readFile(join(out, name));
          expect({ name, length }).toEqual({ name, length: whole[name] });
        }
        await rm(out, { recursive: true });
      }
    },
  );
});
