import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../../src-shared/export/docx/image-size.ts';

const bytes = (...parts: readonly (readonly number[])[]) => Uint8Array.from(parts.flat());

const pngStart = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
];
const jpegStart = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0x4a, 0x46];
const quantization = [0xff, 0xff, 0xdb, 0, 3, 0];
const frame = [0xff, 0xc2, 0, 17, 8, 0x01, 0x2c, 0x02, 0x58, 3, 0, 0];

describe('the size of a picture', () => {
  it('is read from a PNG', () => {
    expect(imageSize(bytes(pngStart, [0, 0, 2, 0x80, 0, 0, 0, 0x90]))).toEqual({
      format: 'png',
      width: 640,
      height: 144,
    });
  });

  it('is read from a GIF', () => {
    const header = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x40, 0x01, 0xf0, 0x00];
    expect(imageSize(bytes(header))).toEqual({ format: 'gif', width: 320, height: 240 });
  });

  it('is read from the frame of a JPEG, behind its other segments', () => {
    expect(imageSize(bytes(jpegStart, quantization, frame))).toEqual({
      format: 'jpg',
      width: 600,
      height: 300,
    });
  });

  it('is read also where the bytes are part of a longer buffer', () => {
    const padded = bytes([1, 2, 3], pngStart, [0, 0, 0, 7, 0, 0, 0, 9]);
    expect(imageSize(padded.subarray(3))).toEqual({ format: 'png', width: 7, height: 9 });
  });

  it.each([
    ['nothing', bytes([])],
    ['text', new TextEncoder().encode('<svg width="10" height="10"/>')],
    ['a PNG that is cut off', bytes(pngStart)],
    ['a PNG without an area', bytes(pngStart, [0, 0, 0, 0, 0, 0, 0, 9])],
    ['a JPEG without a frame', bytes(jpegStart, quantization)],
    ['a JPEG with something else between its segments', bytes([0xff, 0xd8, 0, 0], frame)],
  ])('is unknown for %s', (_what, data) => {
    expect(imageSize(data)).toBeUndefined();
  });
});
