/** What the clipboard or a drag brings, read at once, for the event's own data is gone a moment later. */
export type Carried = {
  readonly text: string;
  readonly html: string;
  readonly types: readonly string[];
  readonly image?: File;
};

/** Reads what the clipboard or a drag brings. */
export function carriedBy(data: DataTransfer): Carried {
  const image = [...data.files].find(({ type }) => type.startsWith('image/'));
  return {
    text: data.getData('text/plain'),
    html: data.getData('text/html'),
    types: [...data.types],
    ...(image !== undefined && { image }),
  };
}
