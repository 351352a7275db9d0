import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readAsar } from './read-asar.ts';

/** The program as it is packed for Linux, around a stub in Electron's place. */
export type PackedApp = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whether each fuse is on, in Electron's order. */
  readonly fuses: readonly boolean[];
  /** A folder with the files of the archive. */
  readonly unpacked: string;
  readonly remove: () => Promise<void>;
};

/** By this Electron's tools find the fuses in a program (@electron/fuses). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Packs what `npm run build` made. */
export async function packApp(): Promise<PackedApp> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'postlude-packed-')));
  const stub = join(folder, 'electron');
  await mkdir(join(stub, 'resources'), { recursive: true });
  const wire = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, 9]),
    Buffer.from('110111000'),
  ]);
  await writeFile(join(stub, 'electron'), Buffer.concat([Buffer.from('stub '), wire]));
  await chmod(join(stub, 'electron'), 0o755);
  await writeFile(join(stub, 'version'), '0');
  const builder = dirname(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  const settings = [`-c.electronDist=${stub}`, `-c.directories.output=${join(folder, 'dist')}`];
  const run = spawnSync(
    process.execPath,
    [join(builder, 'cli.js'), '--linux', 'dir', ...settings],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (run.status !== 0) throw new Error(`electron-builder failed: ${run.stdout}${run.stderr}`);
  const program = join(folder, 'dist', 'linux-unpacked');
  const files = await readAsar(join(program, 'resources', 'app.asar'));
  const unpacked = join(folder, 'unpacked');
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(unpacked, name)), { recursive: true });
    await writeFile(join(unpacked, name), bytes);
  }
  return {
    files,
    fuses: await readFuses(join(program, 'postlude')),
    unpacked,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function readFuses(path: string): Promise<readonly boolean[]> {
  const bytes = await readFile(path);
  const start = bytes.indexOf(sentinel) + sentinel.length + 2;
  return Array.from(bytes.subarray(start, start + 9), (byte) => byte === '1'.charCodeAt(0));
}
