import { randomUUID } from 'node:crypto';
import * as disk from 'node:fs/promises';
import type { CommandLineIo } from './command-line-io.ts';

const interrupted = 130;

/** The command line's way to a real terminal, disk and clock. */
export function terminalIo(terminal: NodeJS.Process): CommandLineIo {
  const controller = new AbortController();
  // Once: whoever interrupts again wants to be gone at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    terminal.once(signal, () => {
      controller.abort();
      terminal.exitCode = interrupted;
    });
  }
  const progress = terminal.stderr.isTTY ? progressLine(terminal.stderr) : undefined;
  const line = (stream: NodeJS.WriteStream) => {
    const write = patientWriter(stream);
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

/** A reader that has seen enough, such as `head`, closes the pipe; the work still goes on quietly. */
function patientWriter(stream: NodeJS.WriteStream): (text: string) => void {
  let open = true;
  stream.on('error', () => {
    open = false;
  });
  return (text) => {
    if (open) stream.write(text);
  };
}

function progressLine(stream: NodeJS.WriteStream): (text: string) => void {
  let shown = false;
  return (text) => {
    if (text === '' && !shown) return;
    stream.write(`\r\u001b[K${text.slice(0, stream.columns - 1)}`);
    shown = text !== '';
  };
}
