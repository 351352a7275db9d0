import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('every export of the core and of the main process', () => {
  it('says in a doc comment what it is for', () => {
    const files = filesUnder('src-shared').concat(filesUnder('src-main'));
    const silent = files.flatMap((file) =>
      undocumentedExports(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the search for exports without a doc comment', () => {
  it('finds functions, constants, types and classes', () => {
    const source = [
      '/** Says what it is for. */',
      'export function told(): void {}',
      'export async function silent(): Promise<void> {}',
      '// Not a doc comment.',
      'export const one = 1;',
      '/**',
      ' * Over several lines.',
      ' */',
      'export type Told = string;',
      '',
      'export type Silent = string;',
      'export abstract class Bare {}',
    ].join('\n');
    expect(undocumentedExports(source)).toEqual(['silent', 'one', 'Silent', 'Bare']);
  });
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path));
}

function undocumentedExports(source: string): readonly string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const name =
      /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|type|interface|class) (\w+)/.exec(
        line,
      )?.[1];
    return name === undefined || lines[index - 1]?.endsWith('*/') ? [] : [name];
  });
}
