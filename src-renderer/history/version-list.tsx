import type { DocumentVersion } from '../../src-shared/ipc/messages.ts';
import { momentWords } from './moment-words.ts';

type VersionListProps = {
  /** Absent: they are still on their way. */
  readonly versions: readonly DocumentVersion[] | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (version: DocumentVersion) => void;
};

/** The kept versions, the newest first, each with what it changed. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  if (versions === undefined) return <p className="hint">Reading the versions…</p>;
  if (versions.length === 0) {
    return <p className="hint">There are no versions yet. Every save keeps one.</p>;
  }
  return (
    <ul className="versions" aria-label="Versions">
      {versions.map((version) => (
        <li key={version.id}>
          <button
            type="button"
            aria-pressed={version.id === chosen}
            onClick={() => onChoose(version)}
          >
            <time dateTime={version.savedAt}>{momentWords(version.savedAt)}</time>
            <span className="hint">{version.differs}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
