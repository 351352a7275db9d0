/** An ISO instant as people here write it, to the second. */
export function momentWords(instant: string): string {
  return new Date(instant).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}
