import type {
  CommandArguments,
  CommandName,
  CommandResult,
  Commands,
  EventName,
  Events,
} from './contract.ts';
import type { Outcome } from './messages.ts';

/** What carries calls to the main process and events back; Electron and the browser host have one each. */
export type Transport = {
  readonly call: <Name extends CommandName>(
    name: Name,
    given: CommandArguments<Name>,
  ) => Promise<Outcome<CommandResult<Name>>>;
  /** The returned function ends the listening. */
  readonly listen: <Name extends EventName>(
    name: Name,
    listener: (payload: Events[Name]) => void,
  ) => () => void;
};

/**
 * All that a page can reach of the program, as `window.postlude`. The nonce that a style element needs
 * stands in the page's `<meta name="csp-nonce">`.
 */
export type Bridge = Commands & {
  /** Listens to an event; the returned function ends that. An unknown name is never heard of. */
  readonly on: <Name extends EventName>(
    name: Name,
    listener: (payload: Events[Name]) => void,
  ) => () => void;
};

/**
 * One function for each command and nothing that takes a command's name. The names are written out, so
 * that the preload needs no schemas and a new command is a type error here.
 */
export function createBridge({ call, listen }: Transport): Bridge {
  return Object.freeze({
    loadWindow: (given) => call('loadWindow', given),
    createDocument: (given) => call('createDocument', given),
    openDocuments: (given) => call('openDocuments', given),
    openRecent: (given) => call('openRecent', given),
    forgetRecent: (given) => call('forgetRecent', given),
    openDropped: (given) => call('openDropped', given),
    recordChange: (given) => call('recordChange', given),
    saveDocument: (given) => call('saveDocument', given),
    revertDocument: (given) => call('revertDocument', given),
    flushed: (given) => call('flushed', given),
    closeWindow: (given) => call('closeWindow', given),
    openRecovered: (given) => call('openRecovered', given),
    discardRecovered: (given) => call('discardRecovered', given),
    listVersions: (given) => call('listVersions', given),
    readVersion: (given) => call('readVersion', given),
    readOther: (given) => call('readOther', given),
    startExport: (given) => call('startExport', given),
    cancelExport: (given) => call('cancelExport', given),
    openExported: (given) => call('openExported', given),
    revealExported: (given) => call('revealExported', given),
    copy: (given) => call('copy', given),
    openLink: (given) => call('openLink', given),
    readSettings: (given) => call('readSettings', given),
    changeSettings: (given) => call('changeSettings', given),
    setMenuState: (given) => call('setMenuState', given),
    on: (name, listener) => (isEventName(name) ? listen(name, listener) : () => undefined),
  } satisfies Bridge);
}

const eventNames: Readonly<Record<EventName, true>> = {
  commandChosen: true,
  safetyChanged: true,
  changedOnDisk: true,
  exportProgressed: true,
  flushRequested: true,
};

function isEventName(name: string): boolean {
  return Object.hasOwn(eventNames, name);
}

declare global {
  /** Put there by the preload or the browser host before the page's own script runs. */
  var postlude: Bridge;
}
