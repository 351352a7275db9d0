import { useState } from 'react';
import type { RecoveredDocument } from '../../src-shared/ipc/messages.ts';
import { answered } from '../api.ts';
import { showAnswer } from '../commands/show-answer.ts';
import { ago } from '../state/safety-words.ts';
import type { Session } from '../state/session.ts';
import { useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';

type RecoveredListProps = { readonly recovered: readonly RecoveredDocument[] };

/** Work that was not saved when the program ended. */
export function RecoveredList({ recovered }: RecoveredListProps) {
  return (
    <ul className="start-list recovered" aria-labelledby="recovered-heading">
      {recovered.map((document) => (
        <li key={document.id}>
          <RecoveredRow document={document} />
        </li>
      ))}
    </ul>
  );
}

function RecoveredRow({ document }: { readonly document: RecoveredDocument }) {
  const session = useSession();
  const [isAsked, setAsked] = useState(false);
  const { id, title, name, changedAt, differs } = document;
  const words = title || name || 'Untitled report';
  return (
    <>
      <div className="start-words">
        <span className="start-title">{words}</span>
        <span className="hint">
          Changed <time dateTime={changedAt}>{ago(session.now() - Date.parse(changedAt))}</time>
          {name === undefined ? ', never saved' : ` in ${name}`}. {differs}
        </span>
      </div>
      <Button
        name={`Open ${words}`}
        onPress={() => void showAnswer(session, session.api.openRecovered({ recovered: id }))}
      >
        Open
      </Button>
      {isAsked ? (
        <Button name={`Discard ${words} for good`} onPress={() => void discard(session, id)}>
          Discard for good
        </Button>
      ) : (
        <Button look="bare" name={`Discard ${words}`} onPress={() => setAsked(true)}>
          Discard
        </Button>
      )}
    </>
  );
}

async function discard(session: Session, recovered: string): Promise<void> {
  const outcome = await answered(session.api.discardRecovered({ recovered }));
  if (outcome.ok) session.showStart(outcome.value);
  else session.tell({ kind: 'problem', text: outcome.message });
}
