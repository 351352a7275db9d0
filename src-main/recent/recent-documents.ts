import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { RecentDocument } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { diskErrorCode } from '../documents/disk.ts';
import { sha256 } from '../documents/sealed-record.ts';
import { writeLatest } from '../documents/write-latest.ts';
import { type JsonFileOptions, readJsonFile, writeJsonFile } from '../settings/json-file.ts';

const recentSchema = z.object({
  /** Absolute. */
  path: z.string().min(1),
  title: z.string(),
  severity: z.exactOptional(z.string()),
  status: z.exactOptional(z.string()),
  date: z.exactOptional(z.string()),
  openedAt: z.iso.datetime(),
});

type Recent = Readonly<z.infer<typeof recentSchema>>;

/** The files that were opened or saved lately, kept in `recent.json`; the newest first. */
export type RecentDocuments = {
  /** Those that are still there. */
  readonly list: () => Promise<readonly RecentDocument[]>;
  /** The path that an id of the list stands for. */
  readonly pathOf: (id: string) => string | undefined;
  /** A failure to write is of no consequence and not told. */
  readonly add: (path: string, report: Report, openedAt: Date) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
};

const most = 20;

/** Reads the list of recent files; what is not valid in it is forgotten. */
export async function openRecents(options: JsonFileOptions): Promise<RecentDocuments> {
  const { content } = await readJsonFile(options, 'recent');
  const stored = Array.isArray(content.recent) ? content.recent : [];
  let recents: readonly Recent[] = stored.flatMap((each: unknown) => {
    const valid = recentSchema.safeParse(each);
    return valid.success ? [valid.data] : [];
  });
  const writing = writeLatest(() => writeJsonFile(options, 'recent', { recent: recents }));
  const replace = async (list: readonly Recent[]): Promise<void> => {
    recents = list.slice(0, most);
    await writing.write().catch(() => undefined);
  };
  const isThere = async ({ path }: Recent): Promise<boolean> =>
    options.disk.stat(path, { bigint: true }).then(
      (entry) => entry.isFile(),
      // A disk that is not answering may come back.
      (error: unknown) => !gone.has(diskErrorCode(error)),
    );
  return {
    list: async () => {
      const there = await Promise.all(recents.map(isThere));
      const left = recents.filter((_recent, index) => there[index]);
      if (left.length < recents.length) await replace(left);
      return left.map(shown);
    },
    pathOf: (id) => recents.find(({ path }) => idOf(path) === id)?.path,
    add: (path, report, openedAt) =>
      replace([recentOf(path, report, openedAt), ...recents.filter((each) => each.path !== path)]),
    forget: (id) => replace(recents.filter(({ path }) => idOf(path) !== id)),
  };
}

const gone: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

function idOf(path: string): string {
  return sha256(path).slice(0, 32);
}

function recentOf(path: string, report: Report, openedAt: Date): Recent {
  const { title, severity, status, dayOne } = report;
  return {
    path,
    title,
    ...(severity !== undefined && { severity }),
    ...(status !== undefined && { status }),
    ...(dayOne !== undefined && { date: dayOne }),
    openedAt: openedAt.toISOString(),
  };
}

function shown({ path, ...rest }: Recent): RecentDocument {
  return { id: idOf(path), name: basename(path), folder: dirname(path), ...rest };
}
