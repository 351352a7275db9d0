import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { AppContext } from '../app-context.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { documentHandlers } from './document-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { versionHandlers } from './version-handlers.ts';
import { type WindowDeeds, windowHandlers } from './window-handlers.ts';

/** A function for every command of the contract. */
export function createHandlers(context: AppContext, deeds: WindowDeeds) {
  return {
    ...documentHandlers(context),
    ...versionHandlers(context),
    ...exportHandlers(context),
    ...windowHandlers(context, deeds),
  } satisfies Handlers<AppWindow>;
}
