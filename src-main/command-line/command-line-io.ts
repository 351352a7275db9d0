import type { PdfPage, PrintedPdf } from '../browser/print-pdf.ts';
import type { Disk } from '../documents/disk.ts';

/** Everything the command line touches outside itself, so that tests can stand in for it. */
export type CommandLineIo = {
  /** Writes a line to standard output. */
  readonly print: (line: string) => void;
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void;
  /** Replaces the progress line of a terminal; an empty text clears it. Absent where nobody watches. */
  readonly showProgress?: (text: string) => void;
  readonly disk: Disk;
  /** A fresh id, never the same twice. */
  readonly newId: () => string;
  readonly now: () => Date;
  /** The path of a browser that can print; undefined where none is installed. */
  readonly findBrowser: () => Promise<string | undefined>;
  /** Prints a page where the program can itself, as inside Electron; absent: a browser has to. */
  readonly printPdf?: (page: PdfPage) => Promise<PrintedPdf>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
};

/** 0: done; 1: the input or the disk is at fault; 2: wrong usage; 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;
