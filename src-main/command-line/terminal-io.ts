import { randomUUID } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { diskErrorCode } from '../documents/disk.ts';
import { explainDiskError } from '../documents/explain-disk-error.ts';
import type { CommandLineIo } from './command-line-io.ts';

/** The command line's way to a real terminal, disk and clock. */
export function terminalIo(terminal: NodeJS.Process): CommandLineIo {
  const controller = new AbortController();
  // Once: whoever interrupts again wants to be gone at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    terminal.once(signal, () => {
      controller.abort();
    });
  }
  const progress = terminal.stderr.isTTY ? progressLine(terminal.stderr) : undefined;
  const line = (stream: NodeJS.WriteStream) => {
    const write = patientWriter(stream, terminal);
    return (text: string) => {
      progress?.('');
      write(`${text}\n`);
    };
  };
  return {
    print: line(terminal.stdout),
    complain: line(terminal.stderr),
    ...(progress && { showProgress: progress }),
    disk,
    newId: randomUUID,
    now: () => new Date(),
    findBrowser: async () => (await import('../browser/find-browser-here.ts')).findBrowserHere(),
    signal: controller.signal,
  };
}

/**
 * A reader that has seen enough, such as `head`, closes the pipe: the work goes on quietly. Any other
 * failure to print, such as a full disk behind `>`, is told and ends in 1.
 */
function patientWriter(
  stream: NodeJS.WriteStream,
  terminal: NodeJS.Process,
): (text: string) => void {
  let open = true;
  stream.on('error', (error) => {
    open = false;
    if (diskErrorCode(error) === 'EPIPE') return;
    terminal.exitCode = 1;
    if (stream !== terminal.stderr) {
      terminal.stderr.write(`postlude: ${explainDiskError(error, 'written').message}\n`);
    }
  });
  return (text) => {
    if (open) stream.write(text);
  };
}

function progressLine(stream: NodeJS.WriteStream): (text: string) => void {
  let shown = false;
  return (text) => {
    if (text === '' && !shown) return;
    stream.write(`\r\u001b[K${text.slice(0, (stream.columns || 80) - 1)}`);
    shown = text !== '';
  };
}
