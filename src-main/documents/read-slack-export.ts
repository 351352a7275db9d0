import { basename, join, resolve } from 'node:path';
import { assembleReport } from '../../src-shared/import/assemble-report.ts';
import { importSlackExport } from '../../src-shared/import/json/import-slack-export.ts';
import { decodeText } from './decode-text.ts';
import type { Disk } from './disk.ts';
import { explainDiskError } from './explain-disk-error.ts';
import { readFileBeside } from './read-file-beside.ts';
import type { ReadOptions, ReadReport } from './read-report.ts';
import { failed, type Remark, type Result, success } from './result.ts';
import { unpackZip } from './unpack-zip.ts';

const megabyte = 1024 * 1024;

/** The most bytes that are read of the files of an export. */
const mostBytes = 32 * megabyte;

const lists = /^(?:users|channels|groups|dms|mpims)\.json$/;
const dayFile = /^\d{4}-\d{2}-\d{2}\.json$/;

/** Tells the files of a Slack export that are read: the lists of names and `CHANNEL/DATE.json`. */
function isRead(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return lists.test(name) || (parts.length > 1 && dayFile.test(name));
}

/** Reads a Slack export in a folder, or one channel of it, as a report; any other folder is a failure in words. */
export async function readSlackFolder(
  disk: Disk,
  path: string,
  options: ReadOptions,
): Promise<Result<ReadReport>> {
  try {
    const names = await disk.readdir(path);
    if (names.some((name) => lists.test(name))) return await readFolder(disk, path, options);
    return names.some((name) => dayFile.test(name))
      ? await readChannel(disk, path, names, options)
      : failed('This is a folder. Name the files in it.');
  } catch (error) {
    return { ok: false, failure: explainDiskError(error, 'read') };
  }
}

/** Reads a Slack export in a zip as a report. */
export function readSlackZip(bytes: Uint8Array, options: ReadOptions): Result<ReadReport> {
  const files = unpackZip(bytes, isRead, mostBytes);
  return files.ok ? reportOf(files.value, [], options) : files;
}

async function readFolder(
  disk: Disk,
  path: string,
  options: ReadOptions,
): Promise<Result<ReadReport>> {
  const top = await disk.readdir(path);
  const inside = await Promise.all(
    top
      .filter((name) => !name.endsWith('.json'))
      .map(async (name) => {
        const names = await disk.readdir(join(path, name)).catch((): readonly string[] => []);
        return names.map((file) => `${name}/${file}`);
      }),
  );
  const paths = [...top, ...inside.flat()].filter(isRead);
  return readFiles(disk, path, paths, options);
}

/** The lists of names lie beside the folder of a channel. */
async function readChannel(
  disk: Disk,
  path: string,
  names: readonly string[],
  options: ReadOptions,
): Promise<Result<ReadReport>> {
  const channel = basename(resolve(path));
  const above = join(path, '..');
  const beside = await disk.readdir(above).catch((): readonly string[] => []);
  const days = names.filter((name) => dayFile.test(name)).map((name) => `${channel}/${name}`);
  const paths = [...beside.filter((name) => lists.test(name)), ...days];
  return readFiles(disk, above, paths, options);
}

async function readFiles(
  disk: Disk,
  folder: string,
  paths: readonly string[],
  options: ReadOptions,
): Promise<Result<ReadReport>> {
  const files = new Map<string, Uint8Array>();
  const remarks: Remark[] = [];
  let room = mostBytes;
  for (const path of paths) {
    const read = await readFileBeside(disk, folder, path, room);
    if (read.ok) {
      files.set(path, read.value);
      room -= read.value.length;
    } else remarks.push({ message: `${path} was left out: ${read.failure.message}` });
  }
  return reportOf(files, remarks, options);
}

function reportOf(
  files: ReadonlyMap<string, Uint8Array>,
  remarks: readonly Remark[],
  options: ReadOptions,
): Result<ReadReport> {
  const texts = new Map(
    [...files].map(([path, bytes]) => [path, decodeText(bytes).text.replace(/^\uFEFF/, '')]),
  );
  const reading = importSlackExport({ files: texts }, options);
  if ('refused' in reading) return failed(reading.refused);
  const { messages, ...read } = assembleReport(reading, options);
  const source = { message: `Read as ${reading.source}.` };
  return success({ ...read, remarks: [source, ...remarks, ...messages] });
}
