import { expect, it } from 'vitest';
import { largeForEmail } from '../../../src-shared/checks/large-for-email.ts';
import { buildReport } from '../report/build-report.ts';
import { findingsOf } from './findings-of.ts';

const image = (size: number) => ({ mediaType: 'image/png', data: 'A'.repeat(size) });

it('finds images that are too large for a message together', () => {
  const images = { a: image(4_000_000), b: image(7_500_000) };
  expect(findingsOf(largeForEmail, buildReport({ images }))).toEqual([
    'report: The images come to 12 MB in an email, and many mail servers take no more than 10 MB: make them smaller; the largest takes 7.5 MB.',
  ]);
  expect(findingsOf(largeForEmail, buildReport({ images: { a: image(9_000_000) } }))).toEqual([]);
});
