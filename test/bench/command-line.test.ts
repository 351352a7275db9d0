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
    const empty = median(node('-e', '0'));
    report('start: --version to an empty Node', median(node(cli, '--version')), empty);
    report(
      'start: --help of convert to an empty Node',
      median(node(cli, 'convert', '--help')),
      empty,
    );
  });

  it.each([20, 500, 5000])('converts %i events, compared with pandoc', (events) => {
    const input = join(folder, `${events}.md`);
    writeFileSync(input, longPostmortem(events));
    const empty = median(node('-e', '0'));
    report(
      `timeline of ${events} events to an empty Node`,
      median(node(cli, 'timeline', input)),
      empty,
    );
    if (hasPandoc) {
      report(
        `timeline --json of ${events} events to pandoc -t json`,
        median(node(cli, 'timeline', input, '--json')),
        median(['pandoc', '-t', 'json', input]),
      );
    }
    for (const format of ['html', 'docx', 'md']) {
      const output = join(folder, `${events}.peer.${format}`);
      const own = median(
        node(cli, 'convert', input, '--to', format, '--out', join(folder, 'own'), '--force'),
      );
      const name = `${events} events to ${format}`;
      if (hasPandoc) report(`${name} to pandoc`, own, median(['pandoc', input, '-o', output]));
      else
        console.log(`${name}: ${own.toFixed(0)} ms; pandoc is not installed, so there is no ratio`);
    }
  });
});

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

/** Milliseconds of the middle one of five runs; the first, with cold caches, does not count. */
function median([command, ...args]: readonly [string, ...string[]]): number {
  const times = Array.from({ length: 6 }, () => {
    const started = performance.now();
    const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    expect(run.stderr).not.toContain('Error');
    expect(run.status).toBe(0);
    return performance.now() - started;
  });
  return times.slice(1).sort((one, other) => one - other)[2] ?? Number.NaN;
}

function report(what: string, own: number, reference: number): void {
  const ratio = (own / reference).toFixed(2);
  console.log(`${what}: ${ratio} (${own.toFixed(0)} ms / ${reference.toFixed(0)} ms)`);
}
