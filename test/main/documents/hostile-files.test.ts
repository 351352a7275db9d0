import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { buildReport, prose } from '../../unit/report/build-report.ts';
import { answerOf, refusalOf, testStore } from './test-store.ts';

const text = writePostlude(buildReport({ sections: [prose('s', 'words')] }));

async function opened(content: string) {
  const folder = await temporaryFolder();
  const path = join(folder, 'hostile.postlude');
  await writeFile(path, content);
  const store = await testStore(folder);
  return { store, path, outcome: await store.open(path) };
}

/** What the document says after it was saved and opened again by another store. */
async function savedAgain(content: string): Promise<Report> {
  const { store, path, outcome } = await opened(content);
  const { id, report } = answerOf(outcome);
  answerOf(await store.save(id, 1, { ...report, title: 'Saved again' }));
  return (await opened(await readFile(path, 'utf8'))).outcome.ok
    ? JSON.parse(await readFile(path, 'utf8'))
    : expect.unreachable('It could not be opened again.');
}

const imageIn = (hash: string, image: object) =>
  text.replace('"images": {}', `"images": ${JSON.stringify({ [hash]: image })}`);

const sha = (data: string) =>
  createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex');

describe('a hostile file', () => {
  it('does not reach the prototype of anything', async () => {
    const hostile = text
      .replace('{', '{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "x": 1 } },')
      .replace('"id": "s"', '"id": "s", "__proto__": { "polluted": 1 }');
    const { outcome } = await opened(hostile);
    expect(answerOf(outcome).remarks.join()).toMatch(/__proto__/);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(answerOf(outcome).report, 'polluted')).toBeUndefined();
    expect(await savedAgain(hostile)).toMatchObject({ title: 'Saved again' });
  });

  it.each([
    ['brackets', `${'['.repeat(100_000)}`],
    ['sections', `${'{"children":['.repeat(50_000)}${']}'.repeat(50_000)}`],
  ])('that nests %s too deep is refused', async (_what, nested) => {
    const { outcome } = await opened(text.replace('"sections": [', `"sections": [${nested},`));
    expect(refusalOf(outcome)).toMatch(/levels deep/);
  });

  it('with a number beyond all numbers is refused, with a rounded one is remarked on', async () => {
    const huge = text.replace('"zone"', '"weight": 1e999, "zone"');
    expect(refusalOf((await opened(huge)).outcome)).toMatch(/too great/);
    const rounded = text.replace('"zone"', '"weight": 12345678901234567890, "zone"');
    expect(answerOf((await opened(rounded)).outcome).remarks.join()).toMatch(/rounded/);
  });

  it.each([
    ['a day', '"time": { "day": 1e9 }'],
    ['a clock', '"time": { "clock": "99999999" }'],
    ['a date', '"time": { "date": "9".repeat(9) }'],
  ])('with %s out of range is refused', async (_what, time) => {
    const timelines = `"timelines": [{ "id": "t", "entries": [{ "kind": "note", "id": "e", "text": "", ${time} }] }]`;
    const { outcome } = await opened(text.replace('"timelines": []', timelines));
    expect(outcome.ok).toBe(false);
    expect(refusalOf(outcome)).toMatch(/^(This is no valid report|The file is not JSON).*\.$/s);
  });

  it('with an image that is another one than its hash says is opened with a remark', async () => {
    const { outcome } = await opened(
      imageIn('0'.repeat(64), { mediaType: 'image/png', name: 'a.png', data: 'aGVsbG8=' }),
    );
    expect(answerOf(outcome).remarks).toEqual([
      'The image “a.png” is not the one that the report was written with: its SHA-256 is another.',
    ]);
  });

  it('with a script for an image is refused', async () => {
    const data = Buffer.from('<script>alert(1)</script>').toString('base64');
    for (const mediaType of ['text/html', 'application/javascript', 'image/svg+xml;x']) {
      const { outcome } = await opened(imageIn(sha(data), { mediaType, data }));
      expect(refusalOf(outcome)).toMatch(/no valid report/);
    }
  });

  it('with an image that is not base64 says so', async () => {
    const hostile = imageIn('0'.repeat(64), { mediaType: 'image/png', data: '"><script>' });
    const { outcome } = await opened(hostile);
    expect(answerOf(outcome).remarks.join()).toMatch(/is damaged: it is not base64/);
  });

  it('with a path for the name of an image or of its hash writes nothing there', async () => {
    const data = 'aGVsbG8=';
    const name = '../../../escaped.png';
    const hostile = imageIn(sha(data), { mediaType: 'image/png', name, data });
    const { store, path, outcome } = await opened(hostile);
    const { id, report } = answerOf(outcome);
    answerOf(await store.recordChange(id, 1, { ...report, title: 'x' }));
    answerOf(await store.save(id, 1, { ...report, title: 'x' }));
    await expect(readFile(join(path, name))).rejects.toThrow();
    const refused = await opened(imageIn('../escaped', { mediaType: 'image/png', data }));
    expect(refusalOf(refused.outcome)).toMatch(/no valid report/);
  });

  it('that is empty, binary, too large, a list or another program’s is refused', async () => {
    const messages = await Promise.all(
      ['', '\u0000\u0001', '[]', '{"format":"other"}', ' '.repeat(33 * 1024 * 1024)].map(
        async (content) => refusalOf((await opened(content)).outcome),
      ),
    );
    expect(messages).toEqual([
      expect.stringMatching(/empty/),
      expect.stringMatching(/no text/),
      expect.stringMatching(/no JSON object/),
      expect.stringMatching(/not a Postlude report/),
      expect.stringMatching(/at most 32 MB/),
    ]);
  });

  it('with ids given twice or references to nothing is repaired, and says so', async () => {
    const twice = buildReport({ sections: [prose('s'), prose('s', 'more')] });
    const { outcome } = await opened(writePostlude({ ...twice, metricsTimeline: 'none' }));
    expect(answerOf(outcome).remarks).toHaveLength(2);
  });
});
