import { memo } from 'react';
import type { PlannedEvent } from '../../src-shared/import/merge/plan-merge.ts';
import { plainText } from '../../src-shared/markdown/plain-text.ts';
import {
  type EventKind,
  eventKindIds,
  eventKindNames,
} from '../../src-shared/report/event-kind.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { EditableCell } from './editable-cell.tsx';
import { ImportCell } from './import-cells.tsx';
import { clockWords } from './import-rows.ts';
import type { EventEdit } from './review-answers.ts';

/** The parts of a row that the focus can be on. */
export const columns = ['take', 'kind', 'text', 'actor'] as const;

export type Column = (typeof columns)[number];

/** What can be done with an event before it is added. */
export type RowActions = {
  /** `isRange`: and all between it and the one that was changed before. */
  readonly onTake: (key: string, isTaken: boolean, isRange: boolean) => void;
  readonly onKind: (key: string, kind: EventKind) => void;
  readonly onEdit: (key: string, edit: EventEdit) => void;
};

type ImportEventRowProps = RowActions & {
  readonly one: PlannedEvent;
  /** The column that Tab comes back to, in the row it comes back to. */
  readonly stop: Column | undefined;
};

/** An event as it was understood: whether it is taken, when, what it was, and its words. */
export const ImportEventRow = memo(function ImportEventRow({
  one,
  stop: wanted,
  onTake,
  onKind,
  onEdit,
}: ImportEventRowProps) {
  const { key, event, isTaken, isDuplicate, zone } = one;
  const { words, count } = shownText(event.text);
  const clock = clockWords(event);
  const kind = eventKindNames[event.kind];
  const actor = event.actor ?? '';
  const hasActor = isTaken || !isDuplicate;
  const stop = wanted === 'actor' && !hasActor ? 'text' : wanted;
  // That nothing was guessed is no guess.
  const isGuessed = event.kindGuessed === true && event.kind !== 'note';
  return (
    <>
      <ImportCell className="take-cell">
        <input
          type="checkbox"
          checked={isTaken}
          tabIndex={stop === 'take' ? 0 : -1}
          data-column="take"
          aria-label={[`${clock} ${words}`, actor, isDuplicate ? 'already there' : '']
            .filter(Boolean)
            .join(', ')}
          onChange={({ currentTarget, nativeEvent }) =>
            onTake(
              key,
              currentTarget.checked,
              nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
            )
          }
        />
      </ImportCell>
      <ImportCell className="clock-cell" data-hint={timeHint(one)}>
        <time>{clock}</time>
        {event.time.zone === undefined || zone === undefined ? undefined : (
          <span className="hint">{zone.value}</span>
        )}
      </ImportCell>
      <ImportCell className="kind-cell">
        <Menu
          trigger={
            <button
              type="button"
              className="kind-button"
              tabIndex={stop === 'kind' ? 0 : -1}
              data-column="kind"
              aria-label={`Kind: ${kind}${isGuessed ? ', guessed' : ''}`}
            >
              <KindMark kind={event.kind} isGuessed={isGuessed} isShort />
            </button>
          }
        >
          {eventKindIds.map((each) => (
            <MenuItem
              key={each}
              isChecked={each === event.kind && event.kindGuessed !== true}
              onChoose={() => onKind(key, each)}
            >
              <KindMark kind={each} />
            </MenuItem>
          ))}
        </Menu>
      </ImportCell>
      <ImportCell className="words-cell">
        <EditableCell
          column="text"
          isStop={stop === 'text'}
          label="Text"
          value={event.text}
          words={words}
          onChange={(text) => onEdit(key, { text })}
        />
        {count === undefined ? undefined : (
          <span className="chip figures" data-hint={`${count} lines that say the same`}>
            ×{count}
          </span>
        )}
      </ImportCell>
      <ImportCell className="actor-cell">
        {hasActor ? (
          <EditableCell
            column="actor"
            isStop={stop === 'actor'}
            label="Actor"
            value={actor}
            words={actor}
            onChange={(changed) => onEdit(key, { actor: changed })}
          />
        ) : (
          'already there'
        )}
      </ImportCell>
    </>
  );
});

/** How often a line of a log came stands behind its words. */
function shownText(text: string): { readonly words: string; readonly count?: string } {
  const head = text.slice(0, longestShown);
  const plain = plainText(head).replaceAll(/\s+/g, ' ').trim();
  const folded = / \(×(\d+)\)/.exec(plain);
  const count = folded?.[1];
  if (folded === null || count === undefined) return { words: plain };
  return { words: plain.replace(folded[0], ''), count };
}

const longestShown = 300;

function timeHint({ written, date, zone }: PlannedEvent): string {
  return [
    written === '' ? 'no time in the text' : `written “${written}”`,
    date === undefined ? undefined : `date ${date.value}, ${date.from}`,
    zone === undefined ? undefined : `zone ${zone.value}, ${zone.from}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
