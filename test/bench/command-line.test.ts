import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { longPostmortem } from './long-postmortem.ts';

const cli = join('out', 'main', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'postlude-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: readonly string[]) => [process.execPath, ...args] as const;

describe('the command line', () => {
  it('starts about as fast as Node itself', () => {
    const empty = node('-e', '0');
    compare('start: --version to an empty Node', node(cli, '--version'), empty);
    compare('start: --help of convert to an empty Node', node(cli, 'convert', '--help'), empty);
  });

  it.each([20, 500, 5000])('converts %i events, compared with pandoc', (events) => {
    const input = join(folder, `${events}.md`);
    writeFileSync(input, longPostmortem(events));
    const timeline = node(cli, 'timeline', input);
    compare(`timeline of ${events} events to an empty Node`, timeline, node('-e', '0'));
    compareWithPandoc(
      `timeline --json of ${events} events to pandoc -t json`,
      [...timeline, '--json'],
      ['-t', 'json', input],
    );
    for (const format of ['html', 'docx', 'md']) {
      compareWithPandoc(
        `${events} events to ${format} to pandoc`,
        node(cli, 'convert', input, '--to', format, '--out', join(folder, 'own'), '--force'),
        [input, '-o', join(folder, `${events}.peer.${format}`)],
      );
    }
  });
});

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

type Command = readonly [string, ...string[]];

/** Runs both in turn, so that a slow spell of the machine meets both. */
function compare(what: string, own: Command, reference: Command): void {
  const times = Array.from({ length: runs + 1 }, () => [time(own), time(reference)] as const);
  // The first, with cold caches, do not count.
  const [ours, theirs] = [0, 1].map((of) => median(times.slice(1).map((pair) => pair[of] ?? 0)));
  report(what, ours ?? Number.NaN, theirs ?? Number.NaN);
}

function compareWithPandoc(what: string, own: Command, args: readonly string[]): void {
  if (hasPandoc) compare(what, own, ['pandoc', ...args]);
  else console.log(`${what}: ${time(own).toFixed(0)} ms; pandoc is not installed`);
}

const runs = 7;

function time([command, ...args]: Command): number {
  const started = performance.now();
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  expect(run.stderr).not.toContain('Error');
  expect(run.status).toBe(0);
  return performance.now() - started;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function report(what: string, own: number, reference: number): void {
  const ratio = (own / reference).toFixed(2);
  console.log(`${what}: ${ratio} (${own.toFixed(0)} ms / ${reference.toFixed(0)} ms)`);
}
