import { diskErrorCode } from './disk.ts';
import type { Remark } from './result.ts';

/** What was being done when the disk refused. */
export type DiskDeed = 'read' | 'written';

/**
 * Says in words what the file system reported; what there are no words for keeps its code, and an
 * error that is not the file system's is thrown on.
 */
export function explainDiskError(error: unknown, deed: DiskDeed): Remark {
  const code = diskErrorCode(error);
  if (code === undefined) throw error;
  const [reason, advice] = (deed === 'written' ? writing[code] : undefined) ??
    reasons[code] ?? [`the disk reports ${code}`, 'Check the disk, or use another folder.'];
  return { message: `Not ${deed}: ${reason}. ${advice}` };
}

type Reason = readonly [reason: string, advice: string];

const permission: Reason = [
  'you lack the permission',
  'Change the permissions, or use another folder.',
];

const reasons: Readonly<Record<string, Reason>> = {
  EACCES: permission,
  EPERM: permission,
  ENOENT: ['there is no such file', 'Check the name and the folder.'],
  EISDIR: ['it is a folder', 'Name a file.'],
  ENOTDIR: ['its path goes through a file', 'Check the path.'],
  ENAMETOOLONG: ['its name is too long', 'Use a shorter one.'],
  ELOOP: ['it is a link that leads back to itself', 'Name the file itself.'],
  EBUSY: ['another program holds it', 'Close it there and try again.'],
  EMFILE: ['too many files are open', 'Try again.'],
  EIO: ['the disk failed', 'Check the disk, or use another one.'],
};

const writing: Readonly<Record<string, Reason>> = {
  EEXIST: ['it exists already', 'Use another name.'],
  ENOENT: ['its folder does not exist', 'Make the folder, or use another one.'],
  ENOSPC: ['the disk is full', 'Free some space, or use another disk.'],
  EDQUOT: ['your share of the disk is used up', 'Free some space, or use another disk.'],
  EFBIG: ['it is too large for this disk', 'Use another disk.'],
  EROFS: ['the disk is read-only', 'Use another folder.'],
};
