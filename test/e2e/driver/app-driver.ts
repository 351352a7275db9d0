import type { CommandId } from '../../../src-shared/ipc/command-ids.ts';
import type { ScriptedDialogs } from './scripted-dialogs.ts';
import type { WindowDriver } from './window-driver.ts';

/** A running program, whatever host it runs on, as its user and the system see it. */
export type AppDriver = {
  /** The open windows, the first one first. */
  readonly windows: () => readonly WindowDriver[];
  /** The window with this number, from 0, as soon as there is one. */
  readonly window: (index: number) => Promise<WindowDriver>;
  /** Answers to the dialogs of the system. */
  readonly dialogs: ScriptedDialogs;
  /** Starts the program a second time, with files. */
  readonly startAgain: (paths: readonly string[]) => void;
  readonly chooseFromMenu: (command: CommandId) => void;
  /** Links and files that the program handed to the system. */
  readonly handedOut: readonly string[];
  /** Every request that a page tried to make of anything but the program. */
  readonly cancelledRequests: readonly string[];
  /** What went wrong unseen: in the program, in a page, or against the content security policy. */
  readonly faults: readonly string[];
  /** Ends everything at once, as a power cut would. */
  readonly end: () => Promise<void>;
};

/** What a program is started with. */
export type AppStart = {
  /** The program's own folder: settings, journals, versions. */
  readonly dataFolder: string;
  /** Where dialogs propose to save. */
  readonly documentsFolder: string;
  readonly files?: readonly string[];
};
