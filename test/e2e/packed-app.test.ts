import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeContract } from '../host/electron-contract.ts';
import { type PackedApp, packApp } from '../host/pack-app.ts';

let packing: Promise<PackedApp> | undefined;

function packed(): Promise<PackedApp> {
  packing ??= packApp();
  return packing;
}

afterAll(async () => (await packed()).remove());

describe('the packed program', () => {
  let app: PackedApp;
  beforeAll(async () => {
    app = await packed();
  }, 120_000);

  it('holds what it runs on and nothing else', () => {
    const names = [...app.files.keys()];
    const needed = names.filter((name) => name.startsWith('out/renderer/'));
    for (const name of ['index.html', 'report.css', 'icon.svg']) {
      expect(needed).toContain(`out/renderer/${name}`);
    }
    expect(names.sort()).toEqual(
      [
        ...reachable(app, ['out/main/main.js', 'out/main/export-worker.js']),
        'out/preload/preload.cjs',
        'package.json',
        ...needed,
      ].sort(),
    );
    const endings = new Set(needed.map((name) => posix.extname(name)));
    expect([...endings].sort()).toEqual(
      ['.css', '.html', '.js', '.svg', '.wasm', '.woff2'].filter((ending) => endings.has(ending)),
    );
  });

  it('holds no source, no test, no map and nothing of Playwright', () => {
    const names = [...app.files.keys()];
    expect(names.filter((name) => /\.(?:ts|tsx|map)$|test|playwright/.test(name))).toEqual([]);
    const scripts = names.filter((name) => /\.c?js$/.test(name));
    const text = scripts.map((name) => Buffer.from(app.files.get(name) ?? []).toString());
    expect(text.filter((each) => /playwright-core|sourceMappingURL/.test(each))).toEqual([]);
  });

  it('has the fuses set that Electron advises', () => {
    const names = [
      ...['runAsNode', 'cookieEncryption', 'nodeOptions', 'nodeCliInspect', 'asarIntegrity'],
      ...['onlyLoadAppFromAsar', 'v8Snapshot', 'fileProtocolPrivileges'],
    ];
    expect(Object.fromEntries(names.map((name, index) => [name, app.fuses[index]]))).toEqual({
      ...{ runAsNode: false, cookieEncryption: true, nodeOptions: false, nodeCliInspect: false },
      ...{ asarIntegrity: true, onlyLoadAppFromAsar: true, v8Snapshot: false },
      fileProtocolPrivileges: false,
    });
  });

  it('opens .postlude files, has one entry, and no updater that calls home', async () => {
    const settings = parse(await readFile('electron-builder.yml', 'utf8'));
    expect(settings.fileAssociations).toEqual([
      {
        ...{ ext: 'postlude', name: 'Postlude report', description: 'Postlude report' },
        ...{ mimeType: 'application/x-postlude', role: 'Editor' },
      },
    ]);
    expect(settings.publish).toBe(null);
    const icon = await readFile(settings.icon);
    // electron-builder makes all sizes of one PNG of at least 512 pixels; its width stands at byte 16.
    expect(icon.readUInt32BE(16)).toBe(1024);
    const description = JSON.parse(Buffer.from(app.files.get('package.json') ?? []).toString());
    expect([description.name, description.main]).toEqual(['postlude', 'out/main/main.js']);
  });
});

describe('the packed program against Electron', () => {
  describeContract(async () => (await packed()).unpacked);
});

/** Scripts with all that they import, now or later. */
function reachable({ files }: PackedApp, entries: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const open = [...entries];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const text = Buffer.from(files.get(name) ?? []).toString();
    const imports = text.matchAll(/(?:from |import\(|import )"(\.[^"]+)"/g);
    open.push(...Array.from(imports, ([, path = '']) => posix.join(posix.dirname(name), path)));
  }
  return [...found];
}
