/** An attached image that a line of Markdown shows. */
export type ShownImage = { readonly hash: string; readonly alternative: string };

const shown = /!\[((?:[^\\[\]]|\\.)*)\]\(image:([0-9a-f]{64})/g;

/** The attached images that a line shows, in their order. */
export function imagesIn(line: string): readonly ShownImage[] {
  if (!line.includes('](image:')) return [];
  return [...line.matchAll(shown)].map(([, alternative = '', hash = '']) => ({
    hash,
    alternative: alternative.replaceAll(/\\(.)/g, '$1'),
  }));
}
