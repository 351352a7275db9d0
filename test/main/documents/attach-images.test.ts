import { createHash } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachImages } from '../../../src-main/documents/attach-images.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const sha = createHash('sha256').update(png).digest('hex');

/** A folder with a report's text in `report/`, an image beside it and one outside. */
async function folderWithImages(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'report', 'img'), { recursive: true });
  await writeFile(join(folder, 'outside.png'), png);
  await writeFile(join(folder, 'report', 'img', 'load.png'), png);
  await writeFile(join(folder, 'report', 'img', 'two words (1).png'), png);
  await writeFile(join(folder, 'report', 'notes.png'), 'no image');
  return join(folder, 'report', 'report.md');
}

describe('attaching local images', () => {
  it.each([
    ['![Load](img/load.png)', `![Load](image:${sha})`],
    ['![Load]( ./img/load.png "Load at 14:00" )', `![Load]( image:${sha} "Load at 14:00" )`],
    ['![](<img/two words (1).png>)', `![](image:${sha})`],
    ['![](img/two%20words%20(1).png)', `![](image:${sha})`],
    [
      '![a] [b]\n\n![load]\n\n[load]: img/load.png "x"',
      `![a] [b]\n\n![load]\n\n[load]: image:${sha} "x"`,
    ],
    [
      '<img width="90" src="img/load.png" alt="Load">',
      `<img width="90" src="image:${sha}" alt="Load">`,
    ],
    ['> * one\n>   ![x](img/load.png)\n> * two', `> * one\n>   ![x](image:${sha})\n> * two`],
    ['![a](img/load.png) and ![b](img/load.png#top)', `![a](image:${sha}) and ![b](image:${sha})`],
    [
      '[![Load](img/load.png)](https://example.org/)',
      `[![Load](image:${sha})](https://example.org/)`,
    ],
  ])('finds %s', async (text, expected) => {
    const path = await folderWithImages();
    const attached = await attachImages(disk, path, text);
    expect(attached.text).toBe(expected);
    expect(attached.messages).toEqual([]);
    expect(Object.keys(attached.images)).toEqual([sha]);
    expect(Object.values(attached.images)[0]).toMatchObject({
      mediaType: 'image/png',
      data: png.toString('base64'),
    });
  });

  it.each([
    ['`![Load](img/load.png)`'],
    ['```\n![Load](img/load.png)\n```'],
    ['![Load](https://example.org/img/load.png)'],
    ['![Load](//example.org/img/load.png)'],
    ['![Load](file:///etc/load.png)'],
    ['![Load](/img/load.png)'],
    ['[Load](img/load.png) ![other](https://example.org/x.png)'],
  ])('leaves %s alone', async (text) => {
    const path = await folderWithImages();
    expect(await attachImages(disk, path, text)).toEqual({ text, images: {}, messages: [] });
  });

  it.each([
    ['![](../outside.png)', /lies outside the folder/],
    ['![](img/../../outside.png)', /lies outside the folder/],
    ['![](%2e%2e/outside.png)', /lies outside the folder/],
    ['![](img/none.png)', /there is no such file/],
    ['![](notes.png)', /is no image\./],
    ['![](img/x%00.png)', /is no file name/],
  ])('refuses %s and says why', async (text, reason) => {
    const path = await folderWithImages();
    const attached = await attachImages(disk, path, text);
    expect({ text: attached.text, images: attached.images }).toEqual({ text, images: {} });
    expect(attached.messages).toHaveLength(1);
    expect(attached.messages[0]).toMatch(reason);
  });

  it.skipIf(process.platform === 'win32')('follows no link out of the folder', async () => {
    const path = await folderWithImages();
    await symlink('../outside.png', join(path, '..', 'link.png'));
    const attached = await attachImages(disk, path, '![](link.png)');
    expect(attached.images).toEqual({});
    expect(attached.messages).toEqual([
      'The image link.png is not included. It lies outside the folder of the text. Copy it there.',
    ]);
  });

  it('refuses an image of more than 10 MB', async () => {
    const path = await folderWithImages();
    const large = Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]);
    await writeFile(join(path, '..', 'large.png'), large);
    const attached = await attachImages(disk, path, '![](large.png)');
    expect(attached.messages).toEqual([
      'The image large.png is not included. It is too large. Make it smaller.',
    ]);
  });

  it('leaves the figures of Postlude behind, which are drawn anew', async () => {
    const path = await folderWithImages();
    const text =
      'a\r\n\r\n![Timeline of 3 events at 09:00.](report-images/timeline-figure.svg)\r\n\r\nb';
    expect(await attachImages(disk, path, text)).toEqual({
      text: 'a\r\n\r\n\n\r\nb',
      images: {},
      messages: [],
    });
  });
});
