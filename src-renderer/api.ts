import type { Bridge } from '../src-shared/ipc/bridge.ts';
import type { Outcome } from '../src-shared/ipc/messages.ts';

/** All that this window can ask of the main process and hear from it. */
export type Api = Bridge;

/** The bridge that the preload or the browser host put there before this script ran. */
export function readApi(): Api {
  return globalThis.postlude;
}

/** Waits for an answer; one that never comes, because the other side is gone, becomes a refusal too. */
export async function answered<Value>(call: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await call;
  } catch {
    return { ok: false, message: 'Postlude did not answer. Close the window and open it again.' };
  }
}
