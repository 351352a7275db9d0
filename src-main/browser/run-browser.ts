import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program to run until it ends by itself. */
export type BrowserRun = {
  readonly browser: string;
  readonly arguments: readonly string[];
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
};

/** How a run ended; `said` is what the program wrote to its error output, of which the end is kept. */
export type BrowserEnd =
  | { readonly kind: 'ended'; readonly code: number | null; readonly said: string }
  | { readonly kind: 'not-started'; readonly reason: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'stopped' };

/** Runs a browser without a window; one that takes too long is killed with all its processes. */
export async function runBrowser(run: BrowserRun): Promise<BrowserEnd> {
  if (run.signal?.aborted) return { kind: 'stopped' };
  const program = spawn(run.browser, run.arguments, {
    // A group of its own, so that what the browser starts can be ended with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  let said = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-keptOutput);
  });
  const limit = AbortSignal.timeout(run.timeoutMs);
  const signal = run.signal ? AbortSignal.any([run.signal, limit]) : limit;
  try {
    // `close` would wait for the crash handler too, which keeps the error output open.
    const [code] = await once(program, 'exit', { signal });
    return { kind: 'ended', code: typeof code === 'number' ? code : null, said };
  } catch (error) {
    if (!signal.aborted) return { kind: 'not-started', reason: reasonOf(error) };
    await killAll(program);
    return { kind: limit.aborted ? 'timed-out' : 'stopped' };
  } finally {
    program.stderr.destroy();
  }
}

const keptOutput = 8_000;

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function killAll(program: ChildProcess): Promise<void> {
  const { pid } = program;
  if (pid === undefined || program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
  } else {
    killGroup(pid);
  }
  await gone;
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended in this very moment.
  }
}
