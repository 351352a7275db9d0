import type { EventName } from './contract.ts';

/** The channel on which a page calls the main process. */
export const callChannel = 'postlude:call';

/** The channel on which a page hears of an event. */
export function eventChannel(name: EventName): string {
  return `postlude:event:${name}`;
}
