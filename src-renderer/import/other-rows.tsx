import { Equal } from 'lucide-react';
import { plainText } from '../../src-shared/markdown/plain-text.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { ImportCell, ImportLine } from './import-cells.tsx';
import { clockWords, type EqualRow, type HeadingRow } from './import-rows.ts';

type OtherRowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly transform: string;
};

/** A timeline or a day, above its events. */
export function HeadingLine({ row, index, transform }: OtherRowProps<HeadingRow>) {
  return (
    <ImportLine
      className={`import-row ${row.kind}`}
      aria-rowindex={index + 1}
      style={{ transform }}
    >
      <ImportCell className="day-cell">
        {row.words} {row.from === '' ? undefined : <span className="hint">{row.from}</span>}
      </ImportCell>
    </ImportLine>
  );
}

/** The event of the report that the one above equals. */
export function EqualLine({ row: { event }, index, transform }: OtherRowProps<EqualRow>) {
  const words = plainText(event.text);
  return (
    <ImportLine className="import-row equal" aria-rowindex={index + 1} style={{ transform }}>
      <ImportCell className="take-cell">
        <Equal size={14} aria-label="equals" />
      </ImportCell>
      <ImportCell className="clock-cell">
        <time>{clockWords(event)}</time>
      </ImportCell>
      <ImportCell className="kind-cell">
        <KindMark kind={event.kind} isShort />
      </ImportCell>
      <ImportCell className="words-cell" data-hint={words}>
        <span className="words">{words}</span>
      </ImportCell>
      <ImportCell className="actor-cell">in the timeline</ImportCell>
    </ImportLine>
  );
}
