/** What the id of a version, which is also its file's name, says about it. */
export type VersionId = {
  readonly id: string;
  /** Counts up: the clock of a computer may be set back. */
  readonly number: number;
  /** ISO instant. */
  readonly savedAt: string;
  /** The start of the SHA-256 of what it holds. */
  readonly content: string;
};

const shape =
  /^v(\d{8})-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-([0-9a-f]{16})\.version$/;

/** The id of a version that is kept now; `content` is a SHA-256. */
export function versionId(number: number, savedAt: Date, content: string): VersionId {
  const instant = savedAt.toISOString();
  const stamp = instant.replaceAll(/[-:.]/g, '');
  const start = content.slice(0, 16);
  const id = `v${String(number).padStart(8, '0')}-${stamp}-${start}`;
  return { id, number, savedAt: instant, content: start };
}

/** Reads the name of a version's file; undefined for any other name. */
export function parseVersionFile(name: string): VersionId | undefined {
  const match = shape.exec(name);
  if (match === null) return undefined;
  const [, number, year, month, day, hour, minute, second, milli, content = ''] = match;
  const savedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  return { id: name.slice(0, -'.version'.length), number: Number(number), savedAt, content };
}
