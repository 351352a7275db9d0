import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What must be refused where: the file, its text, and the rule that has to speak. */
const refused = [
  ['src-shared/report/main.ts', `import { a } from '../../src-main/a.ts';\nuse(a);`, 'plugin'],
  ['src-shared/report/lazy.ts', `use(await import('../../src-main/a.ts'));`, 'plugin'],
  [
    'src-shared/report/window.ts',
    `import { a } from '../../src-renderer/a.ts';\nuse(a);`,
    'plugin',
  ],
  ['src-shared/report/node.ts', `import { a } from 'node:fs';\nuse(a);`, 'plugin'],
  ['src-shared/report/bare-node.ts', `import { a } from 'fs';\nuse(a);`, 'plugin'],
  ['src-shared/report/electron.ts', `import type { App } from 'electron';\nuse<App>();`, 'plugin'],
  ['src-shared/report/react.ts', `import { a } from 'react';\nuse(a);`, 'plugin'],
  ['src-shared/report/word.ts', `import { Table } from 'docx';\nuse(Table);`, 'plugin'],
  ['src-shared/export/html/word.ts', `import { a } from '../docx/a.ts';\nuse(a);`, 'plugin'],
  [
    'src-shared/export/docx/nodes/page.ts',
    `import { a } from '../../html/a.ts';\nuse(a);`,
    'plugin',
  ],
  ['src-main/window.ts', `import { a } from '../src-renderer/a.ts';\nuse(a);`, 'plugin'],
  ['src-main/react.ts', `import { a } from 'react-dom/client';\nuse(a);`, 'plugin'],
  ['src-main/electron/menu.ts', `import { Menu } from 'electron';\nuse(Menu);`, 'plugin'],
  ['src-main/word.ts', `import { Table } from 'docx';\nuse(Table);`, 'plugin'],
  ['src-renderer/app.ts', `import { a } from '../src-main/a.ts';\nuse(a);`, 'plugin'],
  ['src-renderer/state/node.ts', `import { a } from 'node:fs';\nuse(a);`, 'plugin'],
  ['src-renderer/outline/row.ts', `import { a } from '../timeline/a.ts';\nuse(a);`, 'plugin'],
  [
    'src-renderer/timeline/axis/tick.ts',
    `import { a } from '../../outline/a.ts';\nuse(a);`,
    'plugin',
  ],
  ['src-shared/report/default.ts', 'export default 1;', 'lint/style/noDefaultExport'],
  ['src-shared/report/barrel.ts', `export * from './a.ts';`, 'lint/performance/noReExportAll'],
  ['src-shared/report/any.ts', 'export const a: any = 1;', 'lint/suspicious/noExplicitAny'],
  ['src-main/cast.ts', 'export const a = one as string;', 'lint/nursery/noUnsafeTypeAssertion'],
  ['src-main/angle.ts', 'export const a = <string>one;', 'lint/nursery/noUnsafeTypeAssertion'],
  ['src-main/bang.ts', 'export const a = one!.two;', 'lint/style/noNonNullAssertion'],
  ['src-main/enum.ts', 'export enum A { B }', 'lint/style/noEnum'],
  ['src-shared/report/console.ts', 'console.log(1);', 'lint/suspicious/noConsole'],
  ['src-renderer/console.ts', 'console.log(1);', 'lint/suspicious/noConsole'],
  [
    'src-main/no-ending.ts',
    `import { a } from './cast';\nuse(a);`,
    'lint/correctness/useImportExtensions',
  ],
  ['src-main/ParseTime.ts', 'export const a = 1;', 'lint/style/useFilenamingConvention'],
  ['src-main/long.ts', 'use();\n'.repeat(401), 'lint/style/noExcessiveLinesPerFile'],
  ['test/unit/word.test.ts', 'it.skip("a", () => {});', 'lint/suspicious/noSkippedTests'],
] as const;

const allowed = [
  [
    'src-shared/report/good.ts',
    `import type { Root } from 'mdast';\nimport { z } from 'zod';\nuse<Root>(z, one as const);`,
  ],
  [
    'src-shared/export/docx/good.ts',
    `import { Table } from 'docx';\nimport { a } from '../../document/a.ts';\nuse(a, Table);`,
  ],
  ['src-shared/export/docx/nodes/good.ts', `import { a } from '../styles.ts';\nuse(a);`],
  ['src-main/main.ts', `import { app } from 'electron';\nuse(app);`],
  [
    'src-main/electron/types.ts',
    `import type { BrowserWindow } from 'electron';\nuse<BrowserWindow>();`,
  ],
  [
    'src-main/good.ts',
    `import { a } from 'node:fs';\nimport { b } from '../src-shared/b.ts';\nuse(a, b);`,
  ],
  [
    'src-renderer/outline/good.ts',
    `import { a } from '../ui/a.ts';\nimport { b } from '../../src-shared/timeline/b.ts';\nuse(a, b);`,
  ],
  ['src-renderer/timeline/axis/good.ts', `import { a } from '../list/a.ts';\nuse(a);`],
  ['test/unit/good.test.ts', 'use(one as string, two!.three as any);'],
] as const;

type Diagnostic = { readonly category: string; readonly location: { readonly path: string } };

describe('the rules of the house', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postlude-lint-'));
  let reported: readonly string[] = [];

  beforeAll(() => {
    for (const name of ['biome.jsonc', 'lint', '.gitignore', 'package.json']) {
      cpSync(name, join(folder, name), { recursive: true });
    }
    for (const [path, text] of [...refused, ...allowed]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${text}\n`);
    }
    reported = lint(folder).map(
      ({ category, location }) => `${location.path.replaceAll('\\', '/')}: ${category}`,
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(refused)('refuse %s', (path, _text, rule) => {
    expect(reported).toContain(`${path}: ${rule}`);
  });

  it.each(allowed)('allow %s', (path) => {
    expect(reported.filter((line) => line.startsWith(`${path}:`))).toEqual([]);
  });
});

function lint(folder: string): readonly Diagnostic[] {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  try {
    execFileSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
  }
}
