import { join } from 'node:path';
import type { Disk } from '../documents/disk.ts';
import { namesIn, removeFile } from '../documents/read-whole-file.ts';

/** Milliseconds after which a mail program has surely read a draft. */
const lasting = 24 * 3_600_000;

/** Removes drafts of mails that were made a day ago or earlier; what cannot be removed stays. */
export async function sweepDrafts(disk: Disk, folder: string, now: Date): Promise<void> {
  for (const name of await namesIn(disk, folder).catch(() => [])) {
    await sweepDraft(disk, join(folder, name), now).catch(() => undefined);
  }
}

async function sweepDraft(disk: Disk, draft: string, now: Date): Promise<void> {
  const entry = await disk.stat(draft, { bigint: true });
  if (!entry.isDirectory() || now.getTime() - Number(entry.mtimeNs / 1_000_000n) < lasting) return;
  for (const name of await namesIn(disk, draft)) await removeFile(disk, join(draft, name));
  await disk.rmdir(draft);
}
