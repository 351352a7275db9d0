import { EventEmitter } from 'node:events';
import type { Protocol, Session, WebRequest } from 'electron';
import { type StandInFor, strict } from './strict-object.ts';

type Handler = (request: { readonly method: string; readonly url: string }) => unknown;

/** The rules that a session was given, as Electron would apply them. */
export type StrictSession = {
  readonly protocol: { readonly handle: (scheme: string, handler: Handler) => void };
  readonly handlers: ReadonlyMap<string, Handler>;
  /** What each of the handlers says. */
  readonly requestPermission: (permission: string) => boolean;
  readonly checkPermission: (permission: string) => boolean;
  readonly checkDevice: () => boolean;
  readonly shareScreen: () => unknown;
  /** True: the request is cancelled. */
  readonly isCancelled: (url: string) => boolean;
  /** True: the download is. */
  readonly refusesDownload: () => boolean;
  readonly spelling: { isEnabled: boolean | undefined; languages: readonly string[] | undefined };
};

type Rules = {
  request?: Parameters<Session['setPermissionRequestHandler']>[0];
  check?: Parameters<Session['setPermissionCheckHandler']>[0];
  device?: Parameters<Session['setDevicePermissionHandler']>[0];
  display?: Parameters<Session['setDisplayMediaRequestHandler']>[0];
  before?: (details: any, answer: (response: { cancel?: boolean }) => void) => void;
};

/** A session with no rules yet; each is asked for by its own function. */
export function createStrictSession(): StrictSession {
  const rules: Rules = {};
  const handlers = new Map<string, Handler>();
  const events = new EventEmitter();
  const spelling: StrictSession['spelling'] = { isEnabled: undefined, languages: undefined };
  const nothing: any = null;
  const session = {
    protocol: strict('protocol', {
      handle: (scheme: string, handler: any) => {
        if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
        handlers.set(scheme, handler);
      },
    } satisfies StandInFor<Protocol>),
    on: (name: string, listener: () => void) => events.on(name, listener),
    setPermissionRequestHandler: (handler: NonNullable<Rules['request']> | null) => {
      rules.request = handler;
    },
    setPermissionCheckHandler: (handler: NonNullable<Rules['check']> | null) => {
      rules.check = handler;
    },
    setDevicePermissionHandler: (handler: NonNullable<Rules['device']> | null) => {
      rules.device = handler;
    },
    setDisplayMediaRequestHandler: (handler: NonNullable<Rules['display']> | null) => {
      rules.display = handler;
    },
    setSpellCheckerEnabled: (isEnabled: boolean) => {
      spelling.isEnabled = isEnabled;
    },
    setSpellCheckerLanguages: (languages: string[]) => {
      spelling.languages = languages;
    },
    webRequest: strict('webRequest', {
      onBeforeRequest: (handler: any) => {
        if (rules.before) throw new Error('Only the last listener would be used');
        rules.before = handler;
      },
    } satisfies StandInFor<WebRequest>),
  } satisfies StandInFor<Session>;
  const asked = {
    handlers,
    spelling,
    requestPermission: (permission: any) => {
      let answer = true;
      rules.request?.(nothing, permission, (granted) => (answer = granted), nothing);
      return answer;
    },
    checkPermission: (permission: any) =>
      rules.check?.(nothing, permission, 'app://postlude', nothing) ?? true,
    checkDevice: () => rules.device?.(nothing) ?? true,
    shareScreen: () => {
      let streams: unknown = 'granted';
      rules.display?.(nothing, (answer) => (streams = answer));
      return streams;
    },
    isCancelled: (url: string) => {
      let cancel = false;
      rules.before?.({ url }, (response) => (cancel = response.cancel === true));
      return cancel;
    },
    refusesDownload: () => {
      let isPrevented = false;
      events.emit('will-download', { preventDefault: () => (isPrevented = true) });
      return isPrevented;
    },
  };
  return strict('session', Object.assign(session, asked));
}
