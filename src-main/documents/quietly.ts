import { diskErrorCode } from './disk.ts';

/** Does what is worth a try and no more: an error of the disk is let pass, any other is thrown on. */
export async function quietly(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (diskErrorCode(error) === undefined) throw error;
  }
}
