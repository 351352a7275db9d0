// Windows has devices of these names, whatever the ending.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name for a report, with its ending, that every file system takes. */
export function suggestedName(title: string): string {
  return `${safeFileName(title) ?? 'Postmortem'}.postlude`;
}

/** A file name without its ending that every file system takes; undefined where nothing could stay. */
export function safeFileName(title: string): string | undefined {
  const words = title
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  // By code points: half of a pair is no character.
  const short = [...words]
    .slice(0, 60)
    .join('')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  return short === '' || reserved.test(short) ? undefined : short;
}
