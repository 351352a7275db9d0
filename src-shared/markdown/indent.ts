/** Text behind a list marker, its further lines indented so that they stay in the item. */
export function indented(marker: string, text: string): string {
  const space = ' '.repeat(marker.length);
  return (marker + text.replaceAll(/\n(?=[^\n])/g, `\n${space}`)).trimEnd();
}
