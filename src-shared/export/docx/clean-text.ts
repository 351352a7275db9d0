// What XML 1.0 cannot hold, the control characters it discourages, and halves of surrogate pairs.
const unprintable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

// Overrides, embeddings and isolates can make a line read as something that it does not say.
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Makes text safe to stand in a Word document: characters that XML cannot hold become U+FFFD, and the
 * bidirectional overrides, embeddings and isolates (U+202A to U+202E, U+2066 to U+2069) are dropped, so
 * that no text can pose as another. Letters of right-to-left scripts keep their own direction.
 */
export function cleanText(text: string): string {
  return text.replaceAll(bidiControls, '').replaceAll(unprintable, '\uFFFD');
}
