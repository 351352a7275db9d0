import type { Finder } from './use-finder.ts';
import { countsBySection } from './use-matches.ts';

/** How often it was found under which heading; each leads to its first. */
export function SectionCounts({ finder }: { readonly finder: Finder }) {
  const counts = countsBySection(finder.found);
  if (counts.length === 0) return null;
  return (
    <ul className="find-counts" aria-label="Found in">
      {counts.map(({ section, count, first }) => (
        <li key={section}>
          <button type="button" onClick={() => finder.show(first)}>
            {section} <span className="figures">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
