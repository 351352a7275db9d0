import type { Audience } from '../../src-shared/document/document-tree.ts';
import { outgoing } from '../../src-shared/document/outgoing.ts';
import { useReport } from '../state/use-session.ts';

/** What goes out and what is left behind, before it goes. */
export function OutgoingList({ audience }: { readonly audience: Audience }) {
  const report = useReport((present) => present);
  if (audience === 'internal') return undefined;
  const { goes, stays } = outgoing(report, audience);
  return (
    <section className="outgoing" aria-label="What goes out">
      <div>
        <h3>Others get</h3>
        <ul>
          {goes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>Left out</h3>
        {stays.length === 0 ? (
          <p className="hint">Nothing is marked internal or hidden.</p>
        ) : (
          <ul>
            {stays.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
