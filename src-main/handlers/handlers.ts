import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { AppContext } from '../app-context.ts';
import type { AppWindow } from '../windows/app-window.ts';
import { documentHandlers } from './document-handlers.ts';
import { exportHandlers } from './export-handlers.ts';
import { exportOptionHandlers } from './export-option-handlers.ts';
import type { RunningExports } from './running-exports.ts';
import { templateHandlers } from './template-handlers.ts';
import { versionHandlers } from './version-handlers.ts';
import { type WindowDeeds, windowHandlers } from './window-handlers.ts';

/** What handlers need besides the context. */
export type HandlerParts = WindowDeeds & { readonly exports: RunningExports };

/** A function for every command of the contract. */
export function createHandlers(context: AppContext, parts: HandlerParts) {
  return {
    ...documentHandlers(context),
    ...versionHandlers(context),
    ...templateHandlers(context),
    ...exportHandlers(context, parts.exports),
    ...exportOptionHandlers(context),
    ...windowHandlers(context, parts),
  } satisfies Handlers<AppWindow>;
}
