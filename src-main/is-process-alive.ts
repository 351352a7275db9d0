import { diskErrorCode } from './documents/disk.ts';

/** Tells whether a process of this computer runs, also where it belongs to somebody else. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return diskErrorCode(error) === 'EPERM';
  }
}
