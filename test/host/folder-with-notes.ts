import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A short postmortem that says everything it has to: nothing is assumed when it is read. */
export const notes =
  '# Queue stood still\n\n## Timeline\n\n* 2024-05-09 02:00 UTC Alert fired.\n* 2024-05-09 02:40 UTC Resolved.\n';

/** A folder with `notes.md` in it. */
export async function folderWithNotes(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'notes.md'), notes);
  return folder;
}
