import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProgramStart } from '../../../src-main/program-start.ts';

const folder = resolve('/home/user');

describe('readProgramStart', () => {
  it.each([
    [[], { kind: 'window', files: [] }],
    [
      ['a.postlude', '/b/c.md'],
      { kind: 'window', files: [resolve(folder, 'a.postlude'), resolve('/b/c.md')] },
    ],
    [['--ozone-platform=x11', 'a.md'], { kind: 'window', files: [resolve(folder, 'a.md')] }],
    [['./check'], { kind: 'window', files: [resolve(folder, 'check')] }],
    [['convert', 'a.md'], { kind: 'command-line', argv: ['convert', 'a.md'] }],
    [['--no-sandbox', 'check', 'a.md'], { kind: 'command-line', argv: ['check', 'a.md'] }],
    [['--version'], { kind: 'command-line', argv: ['--version'] }],
    [['-h'], { kind: 'command-line', argv: ['-h'] }],
    [
      ['a.md', 'convert'],
      { kind: 'window', files: [resolve(folder, 'a.md'), resolve(folder, 'convert')] },
    ],
  ])('reads %j', (argv, start) => {
    expect(readProgramStart(argv, folder)).toEqual(start);
  });
});
