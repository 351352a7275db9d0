import { describe, expect, it } from 'vitest';
import { imageFileNames } from '../../../src-main/exports/image-file-names.ts';

const sha = (digit: string) => digit.repeat(64);

function named(...names: readonly (string | undefined)[]): readonly string[] {
  const images = Object.fromEntries(
    names.map((name, index) => [
      sha(String(index)),
      { mediaType: 'image/png', data: '', ...(name !== undefined && { name }) },
    ]),
  );
  return [...imageFileNames(Object.keys(images), images).values()];
}

describe('the file names of images', () => {
  it('are those the images came with, with the ending of what they are', () => {
    expect(named('Load.jpeg', 'Übersicht 2.png')).toEqual(['Load.png', 'Übersicht 2.png']);
  });

  it('are never alike, whatever the letter case', () => {
    expect(named('a.png', 'A.PNG')).toEqual(['a.png', '111111111111.png']);
  });

  it.each([undefined, '', '..', '../../etc', 'nul.png', '---.png', 'x'.repeat(300)])(
    'are safe for %s',
    (name) => {
      expect(named(name)[0]).toMatch(/^(?:000000000000|etc)\.png$/);
    },
  );
});
