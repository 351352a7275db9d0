import { join } from 'node:path';
import type { DocumentVersion } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { Disk } from '../documents/disk.ts';
import { type KeptReport, lightenReport } from '../documents/kept-report.ts';
import { makeFolder } from '../documents/make-folder.ts';
import { namesIn } from '../documents/read-whole-file.ts';
import { sha256 } from '../documents/sealed-record.ts';
import type { KeepingRules } from './stale-versions.ts';
import {
  addVersion,
  loadVersion,
  type NewVersion,
  sweepVersions,
  versionsIn,
} from './version-folder.ts';
import { restoreVersion, titleOfFile } from './version-record.ts';

/** The earlier versions of all reports, by the report's id. Rejects with errors of the disk. */
export type History = {
  /** Keeps a report as the newest version; what was kept before is not kept twice. */
  readonly keep: (report: Report) => Promise<void>;
  /** Keeps the bytes of a file that is about to be replaced, whatever they are. */
  readonly keepFile: (reportId: string, bytes: Uint8Array) => Promise<void>;
  /** The newest first. */
  readonly list: (reportId: string) => Promise<readonly DocumentVersion[]>;
  readonly read: (reportId: string, version: string) => Promise<KeptReport>;
  /** Removes what has become too old, also of reports that are not worked on any more. */
  readonly sweep: () => Promise<void>;
};

/** What the history needs from outside. */
export type HistoryOptions = {
  readonly rules: () => KeepingRules;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** Opens the versions that are kept in a folder. */
export function openHistory(disk: Disk, folder: string, options: HistoryOptions): History {
  const { rules, now, newId } = options;
  // The id of a report comes from its file and may be any text.
  const folderOf = (reportId: string) => join(folder, sha256(reportId).slice(0, 32));
  const add = (own: string, version: NewVersion) =>
    addVersion(disk, own, version, { rules: rules(), now: now(), newId });
  return {
    keep: async (report) => {
      const own = folderOf(report.id);
      await makeFolder(disk, own);
      const { text, images } = await lightenReport(disk, own, report, newId);
      const body = new TextEncoder().encode(text);
      await add(own, { holds: 'report', title: report.title, images, body, report });
    },
    keepFile: async (reportId, body) => {
      const own = folderOf(reportId);
      await makeFolder(disk, own);
      await add(own, { holds: 'file', title: titleOfFile(body), images: {}, body });
    },
    list: async (reportId) => {
      const own = folderOf(reportId);
      const versions: DocumentVersion[] = [];
      for (const { id, savedAt } of (await versionsIn(disk, own)).toReversed()) {
        const record = await loadVersion(disk, own, id);
        const { title = '', differs = damaged } = record?.heading ?? {};
        versions.push({ id, savedAt, title, differs });
      }
      return versions;
    },
    read: async (reportId, version) => {
      const own = folderOf(reportId);
      const known = (await versionsIn(disk, own)).some(({ id }) => id === version);
      if (!known) return { kind: 'refused', message: 'This version is not kept any more.' };
      const record = await loadVersion(disk, own, version);
      if (record === undefined) return { kind: 'refused', message: damaged };
      return restoreVersion(disk, own, record);
    },
    sweep: async () => {
      for (const name of await namesIn(disk, folder)) {
        await sweepVersions(disk, join(folder, name), rules(), now());
      }
    },
  };
}

const damaged = 'This version is damaged and cannot be read. Choose another one.';
