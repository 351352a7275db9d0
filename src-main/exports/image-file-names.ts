import type { Image, Report } from '../../src-shared/report/report.ts';

/**
 * Names for the files of images, by SHA-256: the name each came with as far as every file system takes
 * it, otherwise the beginning of its hash. No two are alike, whatever the letter case.
 */
export function imageFileNames(
  shas: Iterable<string>,
  images: Report['images'],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const sha of shas) {
    const image = Object.hasOwn(images, sha) ? images[sha] : undefined;
    if (image === undefined) continue;
    const ending = endings[image.mediaType] ?? 'bin';
    const wished = `${safeName(image) ?? sha.slice(0, 12)}.${ending}`;
    const name = taken.has(wished.toLowerCase()) ? `${sha.slice(0, 12)}.${ending}` : wished;
    taken.add(name.toLowerCase());
    names.set(sha, name);
  }
  return names;
}

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/** The name without its ending; undefined where little of it could stay. */
function safeName({ name = '' }: Image): string | undefined {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const safe = stem.replaceAll(/[^\p{L}\p{N} _-]+/gu, '-').replaceAll(/^[ -]+|[ -]+$/g, '');
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(safe);
  return safe === '' || safe.length > 60 || isReserved ? undefined : safe;
}
