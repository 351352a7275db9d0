import { Link } from 'lucide-react';
import type { TimelineEvent } from '../../../src-shared/report/report.ts';
import { Button } from '../../ui/button.tsx';
import { leaveCell } from './editing.ts';
import { GridCell } from './grid-cell.tsx';
import { CellBox } from './grid-parts.tsx';
import { LineInput } from './line-input.tsx';
import { useList } from './list-context.ts';
import { setWords } from './list-edits.ts';
import { placeOf } from './list-state.ts';
import type { RowState } from './row-state.ts';

type WordsCellProps = { readonly event: TimelineEvent; readonly state: RowState };

/** Who did it, with suggestions from the rest of the report. */
export function ActorCell({ event, state }: WordsCellProps) {
  if (state.editing === 'actor') return <WordsInput event={event} field="actor" label="Actor" />;
  const name = event.actor === undefined ? { name: 'No actor' } : { name: `Actor ${event.actor}` };
  return (
    <GridCell
      cell={{ id: event.id, field: 'actor' }}
      isStop={state.stop === 'actor'}
      className="actor-cell"
      {...name}
    >
      {event.actor}
    </GridCell>
  );
}

/** Where it can be looked up: a sign beside the actor, with a button that goes there. */
export function SourceCell({ event, state }: WordsCellProps) {
  const { session } = useList();
  const { id, source } = event;
  if (state.editing === 'source') return <WordsInput event={event} field="source" label="Source" />;
  const isNear = state.isHovered || state.stop !== undefined;
  const isAddress = source !== undefined && /^(?:https?|mailto):/i.test(source);
  return (
    <GridCell
      cell={{ id, field: 'source' }}
      isStop={state.stop === 'source'}
      className={source === undefined ? 'source-cell empty' : 'source-cell'}
      name={source === undefined ? 'No source' : `Source ${source}`}
      hint={source ?? 'Add a source: a link, a ticket, a log'}
    >
      {isAddress ? (
        <Button
          look="bare"
          className="tiny"
          name="Open source"
          tabIndex={-1}
          onClick={(click) => click.stopPropagation()}
          onPress={() => void session.api.openLink({ url: source })}
        >
          <Link size={14} aria-hidden />
        </Button>
      ) : undefined}
      {isAddress || (source === undefined && !isNear) ? undefined : <Link size={14} aria-hidden />}
    </GridCell>
  );
}

type WordsInputProps = {
  readonly event: TimelineEvent;
  readonly field: 'actor' | 'source';
  readonly label: string;
};

function WordsInput({ event, field, label }: WordsInputProps) {
  const parts = useList();
  const cell = { id: event.id, field } as const;
  return (
    <CellBox className={`cell ${field}-cell editing`}>
      <LineInput
        label={label}
        value={event[field] ?? ''}
        place={placeOf(cell)}
        placeholder={field === 'source' ? 'Link, ticket or log' : 'Who'}
        {...(field === 'actor' && { list: actorsId(parts.timeline) })}
        onTake={(words, leaving) => {
          setWords(parts, cell, words);
          leaveCell(parts, cell, leaving);
          return undefined;
        }}
        onLeave={(leaving) => leaveCell(parts, cell, leaving)}
      />
    </CellBox>
  );
}

/** The id of the list of known actors on the page. */
export function actorsId(timeline: string): string {
  return `actors-${timeline}`;
}
