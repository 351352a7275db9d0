import type { Rule } from './rule.ts';

/** Bytes that many mail servers refuse to pass on, as the message travels. */
const usualLimit = 10_000_000;

/** The report with its images is small enough to be mailed. */
export const largeForEmail: Rule = {
  name: 'large-for-email',
  reads: ({ images }) => [images],
  check: ({ images }) => {
    // Base64 in the report and base64 in a message take the same room.
    const sizes = Object.values(images).map(({ data }) => data.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total <= usualLimit) return [];
    const largest = Math.max(...sizes);
    const message =
      `The images come to ${megabytes(total)} in an email, and many mail servers take no more than ` +
      `${megabytes(usualLimit)}: make them smaller; the largest takes ${megabytes(largest)}.`;
    return [{ message, where: { kind: 'report' }, words: `${total}` }];
  },
};

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}
