import { X } from 'lucide-react';
import type { RecentDocument } from '../../src-shared/ipc/messages.ts';
import { statusNames } from '../../src-shared/report/status.ts';
import { answered } from '../api.ts';
import { showAnswer } from '../commands/show-answer.ts';
import type { Session } from '../state/session.ts';
import { useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';

/** The reports that were open lately, the last one first. */
export function RecentList({ recents }: { readonly recents: readonly RecentDocument[] }) {
  if (recents.length === 0) {
    return <p className="start-empty hint">Reports you open are listed here.</p>;
  }
  return (
    <ul className="start-list" aria-label="Recent reports">
      {recents.map((recent) => (
        <li key={recent.id}>
          <RecentRow recent={recent} />
        </li>
      ))}
    </ul>
  );
}

function RecentRow({ recent }: { readonly recent: RecentDocument }) {
  const session = useSession();
  const status = statusNames.find(([id]) => id === recent.status)?.[1];
  return (
    <>
      <button
        type="button"
        className="start-choice"
        title={`${recent.name} in ${recent.folder}`}
        onClick={() => void showAnswer(session, session.api.openRecent({ recent: recent.id }))}
      >
        <span className="start-title">{recent.title || recent.name}</span>
        <span className="start-facts">
          {recent.severity ? <span className="chip severity">{recent.severity}</span> : undefined}
          {status ? <span className="chip status">{status}</span> : undefined}
          {recent.date ? <time dateTime={recent.date}>{recent.date}</time> : undefined}
          <span className="start-file">{recent.name}</span>
        </span>
      </button>
      <Button
        look="bare"
        name={`Forget ${recent.title || recent.name}`}
        hint="Remove from this list; the file stays"
        onPress={() => void forget(session, recent.id)}
      >
        <X size={16} aria-hidden />
      </Button>
    </>
  );
}

async function forget(session: Session, recent: string): Promise<void> {
  const outcome = await answered(session.api.forgetRecent({ recent }));
  if (outcome.ok) session.showStart(outcome.value);
  else session.tell({ kind: 'problem', text: outcome.message });
}
