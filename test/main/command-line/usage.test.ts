import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { runPostlude } from '../../host/run-postlude.ts';

const commands = ['convert', 'timeline', 'check', 'new'];

describe('help and version', () => {
  it.each([['--help'], ['-h']])('print the commands for %s', async (option) => {
    const { code, out, err } = await runPostlude([option]);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    for (const command of commands) expect(out.join('\n')).toContain(`  ${command} `);
  });

  it.each([['--version'], ['-V']])('print the version for %s', async (option) => {
    const version = [`postlude ${packageJson.version}`];
    expect(await runPostlude([option])).toEqual({ code: 0, out: version, err: [] });
  });

  it.each(commands)('are there for %s, whatever else is wrong', async (command) => {
    const help = await runPostlude([command, '--no-such-option', '--help']);
    expect({ ...help, out: help.out[2] }).toMatchObject({ code: 0, err: [] });
    expect(help.out[2]).toMatch(new RegExp(`^Usage: postlude ${command} `));
    const version = await runPostlude([command, '--version']);
    expect(version.out).toEqual([`postlude ${packageJson.version}`]);
  });

  it('fit into a terminal of 100 columns', async () => {
    for (const command of commands) {
      const { out } = await runPostlude([command, '--help']);
      expect(out.filter((line) => line.length > 100)).toEqual([]);
    }
  });
});

describe('wrong usage', () => {
  it.each([
    [[], /^Postlude turns incident notes/],
    [['frobnicate'], /frobnicate is not a command\. See postlude --help\./],
    [['covnert', 'a.md'], /Did you mean convert\?/],
    [['--force', 'convert'], /A command comes first, then --force\./],
    [['convert'], /convert needs INPUT\.\.\./],
    [['convert', ''], /INPUT\.\.\. is empty/],
    [['convert', 'a.md', '--tto', 'md'], /--tto is not an option of convert\. Did you mean --to\?/],
    [['convert', 'a.md', '-x'], /-x is not an option of convert\./],
    [['convert', 'a.md', '--to'], /--to needs a value/],
    [['convert', 'a.md', '--to', '--force'], /--to needs a value/],
    [['convert', 'a.md', '--to', ','], /--to needs a format/],
    [
      ['convert', 'a.md', '--to', 'md,odt'],
      /odt is no format .* md, html, pdf, docx, eml, ics, csv, postlude/,
    ],
    [['convert', 'a.md', '--force=yes'], /--force takes no value/],
    [['convert', 'a.md', '--out', 'a', '--out', 'b'], /--out is given twice/],
    [['convert', 'a.md', '--date', '2026-02-30'], /2026-02-30 is no date: write it as 2026-03-29/],
    [['convert', 'a.md', '--date', '29.03.2026'], /29\.03\.2026 is no date/],
    [['convert', 'a.md', '--zone', 'Mars/Olympus'], /Mars\/Olympus is no time zone/],
    [['convert', 'a.md', '--zone', 'IST'], /IST may be \+05:30 \(India Standard Time\) or/],
    [
      ['convert', 'a.md', '--audience', 'extern'],
      /one of internal, external, not extern\. Did you/,
    ],
    [['convert', 'a.md', '--paper', 'a3'], /--paper is one of a4, letter, not a3/],
    [['convert', 'a.md', '--template', 'nope'], /--template is one of classic, .*, not nope/],
    [['convert', 'a/x.md', 'b/x.md', '--out', 'c'], /would both be written to c[/\\]x/],
    [['convert', 'x.md', './x.md'], /would both be written to x/],
    [['convert', 'x.md', 'x.md'], /x\.md is given twice/],
    [['timeline'], /timeline needs INPUT\./],
    [['timeline', 'a.md', 'b.md'], /timeline takes one INPUT, and 2 are given/],
    [['timeline', 'a.md', '--to', 'md'], /--to is not an option of timeline/],
    [['check', 'a.md', '--date', ''], /--date needs a value/],
    [['new'], /new needs FILE/],
    [['new', 'a.docx'], /a\.docx would be a report: let its name end in \.postlude/],
    [['convert', 'a\u001b[31m.md', '--paper', '\u001b[31m'], /not \\u\{1b\}\[31m/],
  ])('%j is refused with a hint', async (argv, hint) => {
    const { code, out, err } = await runPostlude(argv);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err[0]).toMatch(hint);
    if (argv.length > 0) expect(err).toHaveLength(1);
  });
});
