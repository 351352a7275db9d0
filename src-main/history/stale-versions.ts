import type { VersionId } from './version-id.ts';

/** How long versions are kept; the newest always is. */
export type KeepingRules = {
  readonly keptVersions: number;
  /** Days. */
  readonly keptDays: number;
};

const day = 86_400_000;

/**
 * The ids of the versions that go, of a list with the newest last: those too many, too old, or held by a
 * newer one too. The newest stays whatever the rules say.
 */
export function staleVersions(
  versions: readonly VersionId[],
  { keptVersions, keptDays }: KeepingRules,
  now: Date,
): ReadonlySet<string> {
  const stale = new Set<string>();
  const contents = new Set<string>();
  const oldest = now.getTime() - keptDays * day;
  let kept = 0;
  for (const { id, content, savedAt } of versions.toReversed()) {
    const goes = kept >= keptVersions || contents.has(content) || Date.parse(savedAt) < oldest;
    if (kept > 0 && goes) stale.add(id);
    else kept += 1;
    contents.add(content);
  }
  return stale;
}
