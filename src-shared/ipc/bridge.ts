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
  /** The path of a `File` that the user gave the page, as the host knows it; undefined: it has none. */
  readonly pathOf: (file: object) => string | undefined;
};

/** What a page knows of a file that was dropped on it; its path is found out behind the bridge. */
export type DroppedFile = {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The `File` itself. */
  readonly file?: object;
};

/**
 * All that a page can reach of the program, as `window.postlude`. The nonce that a style element needs
 * stands in the page's `<meta name="csp-nonce">`.
 */
export type Bridge = Omit<Commands, 'openDropped'> & {
  readonly openDropped: (given: DroppedFile) => Promise<Outcome<CommandResult<'openDropped'>>>;
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
export function createBridge({ call, listen, pathOf }: Transport): Bridge {
  return Object.freeze({
    loadWindow: (given) => call('loadWindow', given),
    createDocument: (given) => call('createDocument', given),
    openDocuments: (given) => call('openDocuments', given),
    openRecent: (given) => call('openRecent', given),
    forgetRecent: (given) => call('forgetRecent', given),
    openDropped: ({ name, bytes, file }) => {
      const path = file && pathOf(file);
      return call('openDropped', { name, bytes, ...(path !== undefined && { path }) });
    },
    recordChange: (given) => call('recordChange', given),
    recordPatch: (given) => call('recordPatch', given),
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
    draftEmail: (given) => call('draftEmail', given),
    readExportOptions: (given) => call('readExportOptions', given),
    chooseReference: (given) => call('chooseReference', given),
    forgetReference: (given) => call('forgetReference', given),
    findSecrets: (given) => call('findSecrets', given),
    openExported: (given) => call('openExported', given),
    revealExported: (given) => call('revealExported', given),
    copy: (given) => call('copy', given),
    openLink: (given) => call('openLink', given),
    listTemplates: (given) => call('listTemplates', given),
    saveTemplate: (given) => call('saveTemplate', given),
    removeTemplate: (given) => call('removeTemplate', given),
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
