/** The name by which references to links and footnotes find their definition, whatever their case. */
export function nameOf(identifier: string): string {
  return identifier.toLowerCase();
}
