import { applyAnnotations } from './apply-annotations.ts';
import type { OwnFrontMatter } from './own-front-matter.ts';
import { readAnnotations } from './read-annotations.ts';

/** Reads our own front matter, whatever stands in it. */
export const readOwnFrontMatter: OwnFrontMatter = {
  read: readAnnotations,
  apply: applyAnnotations,
};
