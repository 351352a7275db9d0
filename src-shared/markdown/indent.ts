/**
 * Text behind a list marker, its further lines indented so that they stay in the item. Text that is indented itself
 * stands below the marker, or its own indentation would be taken for the item's.
 */
export function indented(marker: string, text: string): string {
  if (/^ {1,3}\S/.test(text)) return indented(marker, `\n${text}`);
  const space = ' '.repeat(marker.length);
  return (marker + text.replaceAll(/\n(?=[^\n])/g, `\n${space}`)).trimEnd();
}
