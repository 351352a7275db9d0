import { describe, expect, it } from 'vitest';
import { describeDocx, readParts } from '../describe-docx.ts';
import { printSource } from '../print-tree.ts';

const sha = 'a'.repeat(64);
const other = 'b'.repeat(64);

function png(width: number, height: number): string {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes.toString('base64');
}

const images = {
  [sha]: { mediaType: 'image/png', data: png(1240, 620), name: 'load.png' },
  [other]: { mediaType: 'image/svg+xml', data: 'PHN2Zy8+', name: 'axis.svg' },
};

describe('a picture', () => {
  it('of the report stands in the document, as wide as the text at most, with its description', async () => {
    const { bytes, messages } = await printSource(`![Load & more](image:${sha})`, { images });
    expect(describeDocx(bytes)).toEqual(['Normal: ![Load & more](620×310)']);
    expect(Object.keys(readParts(bytes)).filter((path) => path.includes('media'))).toEqual([
      'word/media/image1.png',
    ]);
    expect(messages).toEqual([]);
  });

  it('is as wide as its cell at most, and part of a link where it stands in one', async () => {
    const { bytes } = await printSource(
      `| a | b |\n|---|---|\n| [![](image:${sha})](https://a.example/) | b |`,
      {
        images,
      },
    );
    expect(describeDocx(bytes)[0]).toMatchObject({
      rows: [
        ['Normal: a', 'Normal: b'],
        ['Normal: [![load.png](299×149)](https://a.example/)', 'Normal: b'],
      ],
    });
  });

  it('that Word cannot show leaves its description, and says so', async () => {
    const { bytes, messages } = await printSource(`![The axis](image:${other}) ![](image:none)`, {
      images,
    });
    expect(describeDocx(bytes)).toEqual(['Normal: [image: The axis] [image]']);
    expect(messages).toEqual([
      'The picture “The axis” (image/svg+xml) is not a PNG, JPEG or GIF picture that Word shows; its description stands in its place.',
      'The picture “none” is not in the report; its description stands in its place.',
    ]);
  });

  it('elsewhere is never fetched: its description leads there where that is safe', async () => {
    const { bytes } = await printSource(
      '![graph](https://a.example/g.png) ![](./b.png) ![c](data:image/png;base64,AAAA) <img src="https://a.example/d.png" alt="d" onerror="x">',
    );
    expect(describeDocx(bytes)).toEqual([
      'Normal: [[image: graph]](https://a.example/g.png) [image: ./b.png] [image: c] [[image: d]](https://a.example/d.png)',
    ]);
  });
});
