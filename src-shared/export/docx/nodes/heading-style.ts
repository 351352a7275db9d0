/**
 * The style of a heading, by its depth as Markdown counts: the title is 1, a top section 2. Top sections
 * are Heading 1, since the title has a style of its own.
 */
export function headingStyle(depth: number): string {
  return `Heading${Math.max(1, depth - 1)}`;
}
