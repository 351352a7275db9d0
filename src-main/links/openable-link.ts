const openable: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address that a link may open outside the program: http, https or mailto; undefined: it may not. */
export function openableLink(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!openable.has(url.protocol)) return undefined;
  return url.protocol === 'mailto:' || url.hostname !== '' ? url : undefined;
}
