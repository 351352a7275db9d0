import { describe, expect, it } from 'vitest';
import { granted, newDocument, startFakeApp, titled } from '../../host/start-fake-app.ts';

const refusal = { ok: false, message: expect.stringMatching(/^(?!.*\n\s+at )/s) };

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

function circular(): unknown {
  const value: Record<string, unknown> = {};
  value.itself = value;
  return value;
}

const prototypeKey: unknown = JSON.parse('{"__proto__": {"isAdmin": true}}');

const hostile: readonly (readonly [words: string, name: unknown, given: unknown])[] = [
  ['an unknown command', 'readFile', { path: '/etc/passwd' }],
  ['a command of the prototype', 'toString', {}],
  ['a name that is no text', { toString: 'loadWindow' }, {}],
  ['no arguments', 'saveDocument', undefined],
  ['arguments of the wrong types', 'recordChange', { document: 7, revision: 'x', report: [] }],
  ['an argument too many', 'loadWindow', { window: 2 }],
  ['a path as the id of a recent report', 'openRecent', { recent: '../../etc/passwd' }],
  ['a path as the id of an exported file', 'openExported', { file: '/etc/passwd' }],
  ['an exported file that is not known', 'openExported', { file: 'unknown' }],
  ['a document of another window', 'revertDocument', { document: 'unknown' }],
  ['a version that is a path', 'readVersion', { document: 'a', version: '..\\..\\x' }],
  ['a link to a file', 'openLink', { url: 'file:///etc/passwd' }],
  ['a link that is a script', 'openLink', { url: 'javascript:alert(1)' }],
  ['a link that is no address', 'openLink', { url: '\u0000' }],
  ['an image with a script as its name', 'openDropped', { name: 'a', bytes: 'no bytes' }],
  ['a huge text', 'copy', { text: 'x'.repeat(140_000_000) }],
  ['a list without end', 'setMenuState', { enabled: Array(3_000_000).fill('a'), checked: [] }],
  ['nesting without end', 'changeSettings', { settings: nested(1000) }],
  ['a payload that holds itself', 'changeSettings', { settings: circular() }],
  ['a key for the prototype', 'changeSettings', { settings: prototypeKey }],
  ['a setting out of its range', 'changeSettings', { settings: { keptVersions: 1e9 } }],
  ['an export in an unknown format', 'startExport', { formats: ['exe'] }],
];

describe('a hostile page', () => {
  it('is refused with a value, whatever it calls, and the program lives on', async () => {
    const { host, window } = await startFakeApp();
    for (const [words, name, given] of hostile) {
      expect([words, await window().call(name, given)]).toEqual([words, refusal]);
    }
    expect(host.faults).toEqual([]);
    expect(host.opened).toEqual([]);
    expect(granted(await window().page.loadWindow({})).kind).toBe('start');
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it('cannot touch the document of another window', async () => {
    const { host, window } = await startFakeApp();
    const first = window();
    const { id: document } = await newDocument(first);
    granted(await first.page.createDocument({}));
    const other = window();
    const report = titled('Taken');
    expect([
      await other.page.recordChange({ document, revision: 1, report }),
      await other.page.saveDocument({ document, revision: 1, report, how: 'save' }),
      await other.page.revertDocument({ document }),
      await other.page.listVersions({ document }),
      await other.page.readVersion({ document, version: 'a' }),
    ]).toEqual(Array(5).fill({ ok: false, message: 'This window does not edit that document.' }));
    expect(host.dialogs.shown).toEqual([]);
  });

  it('learns nothing of a fault but that there was one', async () => {
    const { host, window } = await startFakeApp();
    const fault = new Error('secret');
    host.dialogs.opens.push(['\u0000']);
    Object.assign(host, {
      writeClipboard: async () => {
        throw fault;
      },
    });
    expect(await window().page.copy({ text: 'a' })).toEqual({
      ok: false,
      message: 'Postlude made a mistake (copy). Your work is kept; try again.',
    });
    expect(host.faults).toEqual([fault]);
  });
});

describe('a link', () => {
  it('is opened outside if it is one of the web or of mail', async () => {
    const { host, window } = await startFakeApp();
    for (const url of ['https://example.org/a?b#c', 'http://example.org', 'mailto:a@example.org']) {
      granted(await window().page.openLink({ url }));
    }
    expect(host.opened).toEqual([
      'https://example.org/a?b#c',
      'http://example.org/',
      'mailto:a@example.org',
    ]);
  });
});
