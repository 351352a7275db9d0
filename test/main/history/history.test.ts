import * as disk from 'node:fs/promises';
import { readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHistory } from '../../../src-main/history/history.ts';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import type { Report } from '../../../src-shared/report/report.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { countingIds } from '../../unit/counting-ids.ts';
import { buildReport, prose } from '../../unit/report/build-report.ts';

const day = 86_400_000;
const start = Date.parse('2024-05-10T09:00:00Z');

/** A history that keeps three versions for thirty days; the clock stands until it is set. */
function historyIn(folder: string, keptVersions = 3) {
  let now = start;
  const history = openHistory(disk, folder, {
    rules: () => ({ keptVersions, keptDays: 30 }),
    now: () => new Date(now),
    newId: countingIds(),
  });
  return Object.assign(history, {
    after: (milliseconds: number) => {
      now = start + milliseconds;
    },
  });
}

const report = (title: string, parts: Partial<Report> = {}) => buildReport({ title, ...parts });

const imageOf = (data: string, digit: string) => ({
  [digit.repeat(64)]: { mediaType: 'image/png', name: `${digit}.png`, data },
});

async function filesIn(folder: string): Promise<readonly string[]> {
  const [own = ''] = await readdir(folder);
  return (await readdir(join(folder, own))).sort();
}

describe('the versions of a report', () => {
  it('are listed with the newest first, when they were saved and what changed', async () => {
    const history = historyIn(await temporaryFolder());
    await history.keep(report('One'));
    history.after(60_000);
    await history.keep(report('Two', { sections: [prose('summary', 'It broke.')] }));
    expect(await history.list('report')).toEqual([
      {
        id: expect.stringMatching(/^v00000002-20240510T090100000Z-[0-9a-f]{16}$/),
        ...{ savedAt: '2024-05-10T09:01:00.000Z', title: 'Two' },
        differs: 'Title changed, 1 section added.',
      },
      {
        id: expect.stringMatching(/^[A-Za-z0-9-]{1,64}$/),
        ...{ savedAt: '2024-05-10T09:00:00.000Z', title: 'One' },
        differs: 'The first version that was kept.',
      },
    ]);
  });

  it('are read back as they were, images included, and share those', async () => {
    const folder = await temporaryFolder();
    const history = historyIn(folder);
    const images = imageOf('aGVsbG8=', 'a');
    await history.keep(report('One', { images }));
    await history.keep(report('Two', { images }));
    const [, first] = await history.list('report');
    expect(await history.read('report', first?.id ?? '')).toEqual({
      ...{ kind: 'report', report: report('One', { images }), remarks: [] },
    });
    expect((await filesIn(folder)).filter((name) => name.endsWith('.image'))).toHaveLength(1);
  });

  it('are kept once each: what comes again is the newest', async () => {
    const history = historyIn(await temporaryFolder());
    for (const title of ['One', 'One', 'Two', 'One']) await history.keep(report(title));
    expect((await history.list('report')).map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('go when there are too many, with the images that only they had', async () => {
    const folder = await temporaryFolder();
    const history = historyIn(folder);
    await history.keep(report('0', { images: imageOf('aGVsbG8=', 'a') }));
    for (const title of ['1', '2', '3']) {
      await history.keep(report(title, { images: imageOf('d29ybGQ=', 'b') }));
    }
    expect((await history.list('report')).map(({ title }) => title)).toEqual(['3', '2', '1']);
    expect((await filesIn(folder)).filter((name) => name.endsWith('.image'))).toHaveLength(1);
  });

  it('go when they are too old, but never the newest', async () => {
    const history = historyIn(await temporaryFolder());
    await history.keep(report('Old'));
    history.after(20 * day);
    await history.keep(report('Middle'));
    history.after(45 * day);
    await history.keep(report('New'));
    expect((await history.list('report')).map(({ title }) => title)).toEqual(['New', 'Middle']);
  });

  it('go when they have become too old though nobody works on the report any more', async () => {
    const history = historyIn(await temporaryFolder());
    await history.keep(report('Old'));
    await history.keep(report('New'));
    await history.keep(report('Other', { id: 'other' }));
    history.after(29 * day);
    await history.sweep();
    expect(await history.list('report')).toHaveLength(2);
    history.after(31 * day);
    await history.sweep();
    expect((await history.list('report')).map(({ title }) => title)).toEqual(['New']);
    expect((await history.list('other')).map(({ title }) => title)).toEqual(['Other']);
  });

  it('stay in the order in which they were saved when the clock is set back', async () => {
    const history = historyIn(await temporaryFolder());
    await history.keep(report('First'));
    history.after(-day);
    await history.keep(report('Second'));
    expect((await history.list('report')).map(({ title }) => title)).toEqual(['Second', 'First']);
  });

  it('are apart for each report, whatever its id says', async () => {
    const folder = await temporaryFolder();
    const history = historyIn(folder);
    await history.keep(report('Mine', { id: '../../escape' }));
    await history.keep(report('Other', { id: 'con' }));
    expect(await readdir(join(folder, '..'))).not.toContain('escape');
    expect((await history.list('../../escape')).map(({ title }) => title)).toEqual(['Mine']);
    expect(await history.list('unknown')).toEqual([]);
    expect(await history.read('con', '../../x')).toEqual({
      ...{ kind: 'refused', message: 'This version is not kept any more.' },
    });
  });

  it('say so where they are damaged, and the others can still be read', async () => {
    const folder = await temporaryFolder();
    const history = historyIn(folder);
    await history.keep(report('One'));
    await history.keep(report('Two'));
    const [, first] = await history.list('report');
    const [own = ''] = await readdir(folder);
    await truncate(join(folder, own, `${first?.id}.version`), 200);
    const message = 'This version is damaged and cannot be read. Choose another one.';
    expect((await history.list('report'))[1]).toMatchObject({ differs: message });
    expect(await history.read('report', first?.id ?? '')).toEqual({ kind: 'refused', message });
    await history.keep(report('Three'));
    const titles = (await history.list('report')).map(({ title }) => title);
    expect(titles).toEqual(['Three', 'Two', '']);
  });

  it('say which image is lost', async () => {
    const folder = await temporaryFolder();
    const history = historyIn(folder);
    await history.keep(report('One', { images: imageOf('aGVsbG8=', 'a') }));
    const [own = ''] = await readdir(folder);
    const image = (await filesIn(folder)).find((name) => name.endsWith('.image')) ?? '';
    await writeFile(join(folder, own, image), 'other');
    const [only] = await history.list('report');
    const read = await history.read('report', only?.id ?? '');
    expect(read).toMatchObject({ remarks: ['The image “a.png” could not be read back.'] });
  });

  it('hold the bytes of a replaced file as they were', async () => {
    const history = historyIn(await temporaryFolder());
    const theirs = writePostlude(report('Theirs'));
    await history.keepFile('report', new TextEncoder().encode(theirs));
    await history.keepFile('report', new TextEncoder().encode('no report'));
    const [text, file] = await history.list('report');
    expect(await history.read('report', file?.id ?? '')).toMatchObject({
      ...{ kind: 'report', report: { title: 'Theirs' } },
    });
    expect(await history.read('report', text?.id ?? '')).toMatchObject({ kind: 'refused' });
  });
});
