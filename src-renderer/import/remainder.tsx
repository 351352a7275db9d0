import type { ImportMessage, SourceLine } from '../../src-shared/import/import-result.ts';
import type { Understanding } from '../../src-shared/import/understand/understanding.ts';
import { useSession } from '../state/use-session.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { takesActions } from './accept-import.ts';
import { LineButton } from './line-button.tsx';
import type { Kept } from './review-answers.ts';

type RemainderProps = {
  readonly understanding: Understanding;
  /** Passages that would come with the events, or be lost. */
  readonly passages: number;
  /** Action items that would come with the events, or be lost. */
  readonly actions: number;
  readonly kept: Kept;
  readonly onKeep: (kept: Kept) => void;
  readonly onShowLine: (line: number) => void;
};

/** What did not become an event, and what else there is to know. */
export function Remainder(props: RemainderProps) {
  const { understanding, passages, actions, kept, onKeep, onShowLine } = props;
  const { notUnderstood } = understanding;
  const remarks = remarksOf(understanding);
  return (
    <div className="import-remainder">
      {passages === 0 ? undefined : (
        <div className="unread">
          <strong>{remainderWords(notUnderstood.length, passages)}</strong>
          <Checkbox
            label={passages === 1 ? 'Keep it as a note' : 'Keep them as a note'}
            isChecked={kept.rest}
            onChange={(rest) => onKeep({ ...kept, rest })}
          />
          <UnreadLines lines={notUnderstood} onShowLine={onShowLine} />
        </div>
      )}
      {actions === 0 ? undefined : (
        <div className="unread">
          <strong>{actions === 1 ? '1 action item' : `${actions} action items`}</strong>
          <ActionsBox
            count={actions}
            isChecked={kept.actions}
            onChange={(isKept) => onKeep({ ...kept, actions: isKept })}
          />
        </div>
      )}
      {remarks.length === 0 ? undefined : (
        <details open={remarks.length < 3}>
          <summary>{remarks.length === 1 ? 'One remark' : `${remarks.length} remarks`}</summary>
          <ul>
            {remarks.map(({ message, line }) => (
              <li key={`${line} ${message}`}>
                {message}{' '}
                {line === undefined ? undefined : (
                  <LineButton line={line} onShowLine={onShowLine} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type ActionsBoxProps = {
  readonly count: number;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
};

/** They keep their owner and their date; a report without a place for them gets them as a note. */
function ActionsBox({ count, isChecked, onChange }: ActionsBoxProps) {
  const session = useSession();
  const hasPlace = takesActions(session.document()?.state.getState().history.report);
  const them = count === 1 ? 'it' : 'them';
  const label = hasPlace ? `Add ${them} to the action items` : `Keep ${them} as a note`;
  return <Checkbox {...{ label, isChecked, onChange }} />;
}

/** What a question or a field above says already is not said again. */
function remarksOf({ messages, questions, report }: Understanding): readonly ImportMessage[] {
  const asked = new Set(questions.map(({ line }) => line));
  return messages.filter(({ message, line }) => {
    const isAsked = line !== undefined && asked.has(line);
    const isZone =
      report.zoneAssumed === true && message.startsWith('The text does not say its zone');
    return !isAsked && !isZone;
  });
}

function remainderWords(lines: number, passages: number): string {
  if (lines > 0) return lines === 1 ? '1 line not understood' : `${lines} lines not understood`;
  return passages === 1 ? '1 passage that is no event' : `${passages} passages that are no events`;
}

/** More than these are found in the text, where they are marked. */
const mostListed = 50;

type UnreadLinesProps = {
  readonly lines: readonly SourceLine[];
  readonly onShowLine: (line: number) => void;
};

function UnreadLines({ lines, onShowLine }: UnreadLinesProps) {
  if (lines.length === 0) return null;
  return (
    <ul aria-label="Lines not understood">
      {lines.slice(0, mostListed).map(({ line, text }) => (
        <li key={line}>
          <LineButton line={line} onShowLine={onShowLine} />
          <span className="unread-words">{text}</span>
        </li>
      ))}
      {lines.length > mostListed ? (
        <li className="hint">and {lines.length - mostListed} more, marked in the text</li>
      ) : undefined}
    </ul>
  );
}
