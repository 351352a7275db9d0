import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from '../documents/disk.ts';
import type { ThisProcess } from '../documents/document-store.ts';
import { makeFolder } from '../documents/make-folder.ts';
import { namesIn, readWholeFile, removeFile } from '../documents/read-whole-file.ts';
import { writeAtomically } from '../documents/write-atomically.ts';

/** The runs of the program that share a folder. Rejects with errors of the disk. */
export type Instances = {
  /** Says that this run lives. */
  readonly beat: () => Promise<void>;
  /** The ids of the other runs that live. */
  readonly alive: () => Promise<ReadonlySet<string>>;
  readonly end: () => Promise<void>;
};

const sign = z.object({ pid: z.int(), host: z.string(), at: z.iso.datetime() });

/** Far longer than the time between two beats, for a computer that is short of breath. */
const silence = 90_000;

/** What the runs of the program are known by. */
export type InstancesOptions = {
  readonly instance: string;
  readonly process: ThisProcess;
  readonly now: () => Date;
  readonly newId: () => string;
};

/**
 * Opens the list of running programs. One lives as long as its process does and its sign is fresh: the
 * system gives the number of a process that ended to another one.
 */
export function openInstances(
  disk: Disk,
  folder: string,
  { instance, process, now, newId }: InstancesOptions,
): Instances {
  const pathOf = (id: string) => join(folder, `${id}.json`);
  const isAlive = async (name: string): Promise<boolean> => {
    const bytes = await readWholeFile(disk, join(folder, name));
    const parsed = sign.safeParse(bytes && parse(bytes));
    if (!parsed.success) return false;
    const { pid, host, at } = parsed.data;
    const isFresh = Math.abs(now().getTime() - Date.parse(at)) < silence;
    return isFresh && (host !== process.host || process.isAlive(pid));
  };
  return {
    beat: async () => {
      await makeFolder(disk, folder);
      const text = JSON.stringify({
        pid: process.pid,
        host: process.host,
        at: now().toISOString(),
      });
      const bytes = new TextEncoder().encode(`${text}\n`);
      await writeAtomically(disk, { path: pathOf(instance), bytes, overwrite: true, newId });
    },
    alive: async () => {
      const alive = new Set<string>();
      for (const name of await namesIn(disk, folder)) {
        if (!name.endsWith('.json') || name === `${instance}.json`) continue;
        if (await isAlive(name)) alive.add(name.slice(0, -'.json'.length));
        else await removeFile(disk, join(folder, name));
      }
      return alive;
    },
    end: () => removeFile(disk, pathOf(instance)),
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
