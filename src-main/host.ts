import type { EventName, Events } from '../src-shared/ipc/contract.ts';
import type { Outcome } from '../src-shared/ipc/messages.ts';
import type { PdfPage, PrintedPdf } from './browser/print-pdf.ts';
import type { Menu, MenuChoice } from './menu/menu.ts';
import type { Bounds } from './settings/window-states.ts';

/** A place for a new window: where the size alone is known, the platform finds the rest. */
export type WishedBounds = {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
};

/** A window to open. */
export type WindowOptions = {
  readonly title: string;
  readonly bounds: WishedBounds;
  readonly isMaximized: boolean;
  /** Answers the page's calls; what comes in is not checked yet. Never rejects. */
  readonly answer: (name: unknown, given: unknown) => Promise<Outcome<unknown>>;
};

/** An open window; after it has closed every function does nothing. */
export interface HostWindow {
  /** Tells the window's page of an event. */
  send<Name extends EventName>(name: Name, payload: Events[Name]): void;
  /** Names the window in its title bar and wherever the platform lists windows. */
  setTitle(title: string): void;
  /** Marks the window as holding unsaved work, where the platform has such a mark. */
  setEdited(isEdited: boolean): void;
  /** Ties the window to a file, where the platform shows that; undefined: to none. */
  setRepresentedFile(path: string | undefined): void;
  /** The place the window has, or had before it was maximized. */
  bounds(): Bounds;
  /** Whether the window fills the screen. */
  isMaximized(): boolean;
  /** Hears of every change of place or size. */
  onBoundsChanged(listener: () => void): void;
  /** Asked before the window closes by the user's will; it closes where the answer is true. */
  onCloseRequested(handler: () => Promise<boolean>): void;
  /** Hears once that the window is gone, however that came. */
  onClosed(listener: () => void): void;
  /** Hears that the window's page has crashed or hangs for good; `reload` starts it again. */
  onPageGone(listener: () => void): void;
  /** Hears that the user has turned to the window. */
  onFocused(listener: () => void): void;
  /** Loads the window's page again. */
  reload(): void;
  /** Brings the window before the others, out of the dock if need be. */
  focus(): void;
  /** Closes without asking. */
  close(): void;
}

/** A kind of file in a file dialog. */
export type FileFilter = {
  readonly name: string;
  /** Endings without their point; `*` for any file. */
  readonly endings: readonly string[];
};

/** A dialog that asks for files to open. */
export type OpenDialog = {
  readonly title: string;
  readonly filters: readonly FileFilter[];
  readonly isMultiple: boolean;
};

/** A dialog that asks where to write. */
export type SaveDialog = {
  readonly title: string;
  /** The label of the button that agrees. */
  readonly button: string;
  /** The file that is proposed. */
  readonly path: string;
  readonly filters: readonly FileFilter[];
};

/** A question with a button for each answer. */
export type Question<Choice extends string> = {
  readonly message: string;
  readonly detail?: string;
  /** The first is the usual one and answers to Enter. */
  readonly choices: readonly [Answer<Choice>, ...Answer<Choice>[]];
  /** The answer of Escape and of a dialog that is closed. */
  readonly cancel: Choice;
};

/** A button of a question. */
export type Answer<Choice extends string> = { readonly id: Choice; readonly label: string };

/** Text for the clipboard, in one or two forms. */
export type ClipboardContent = { readonly text: string; readonly html?: string };

/**
 * What the program needs of the desktop it runs on. Electron is one host, an installed browser another,
 * tests have a third. Hosts decide nothing. Dialogs belong to the window they are given, if any.
 */
export interface Host {
  /** Decides conventions such as the shape of the menu. */
  readonly platform: NodeJS.Platform;
  /** Absolute paths; `data` is the program's own and exists. */
  readonly folders: {
    readonly data: string;
    readonly documents: string;
    readonly temporary: string;
  };
  /** Where windows can be seen: each screen without bars and docks; none: unknown. */
  screens(): readonly Bounds[];
  /** The clock. */
  now(): Date;
  /** A fresh id of letters, digits and hyphens, never the same twice. */
  newId(): string;
  /** Opens a window with the program's page in it. */
  openWindow(options: WindowOptions): Promise<HostWindow>;
  /** Asks for files; none: the user thought better of it. */
  showOpenDialog(dialog: OpenDialog, window: HostWindow | undefined): Promise<readonly string[]>;
  /** Asks for a place to write, and itself whether a file there may be replaced; undefined: cancelled. */
  showSaveDialog(dialog: SaveDialog, window: HostWindow | undefined): Promise<string | undefined>;
  /** Asks a question. */
  ask<Choice extends string>(
    question: Question<Choice>,
    window: HostWindow | undefined,
  ): Promise<Choice>;
  /** Prints a page; rejects never, a failure is a sentence. */
  printPdf(page: PdfPage): Promise<PrintedPdf>;
  /** Opens an address that has been checked in the user's browser or mail program. */
  openExternal(url: string): Promise<void>;
  /** Opens a file in the program that the user has for it; gives a sentence where that fails. */
  openPath(path: string): Promise<string | undefined>;
  /** Shows a file in its folder. */
  revealPath(path: string): Promise<void>;
  /** Puts up the menu bar. */
  setMenu(menus: readonly Menu[]): void;
  /** Puts text on the clipboard. */
  writeClipboard(content: ClipboardContent): Promise<void>;
  /** Names a file in the platform's own list of recent documents. */
  addRecentDocument(path: string): void;
  /** Hears what was chosen from the menu, and the window that had the focus. */
  onMenuChosen(listener: (choice: MenuChoice, window: HostWindow | undefined) => void): void;
  /** Hears of files that the system asks to be opened, those from before the listening too. */
  onOpenFiles(listener: (paths: readonly string[]) => void): void;
  /** Hears that the program was started again, with the files named there. */
  onSecondInstance(listener: (paths: readonly string[]) => void): void;
  /** Hears that the user turns to the program while it may have no window, as on macOS. */
  onActivate(listener: () => void): void;
  /** Asked before the program ends by the user's will; it ends where the answer is true. */
  onQuitRequested(handler: () => Promise<boolean>): void;
  /** Ends the program, asking as above. */
  quit(): void;
  /** Keeps an unexpected error for those who look for faults; shows nothing to the user. */
  tellFault(error: unknown): void;
}
