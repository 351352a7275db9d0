import { useMemo } from 'react';
import { printMarkdown } from '../../src-shared/export/markdown/print-markdown.ts';
import type { Report } from '../../src-shared/report/report.ts';
import { type DiffPiece, type DiffRow, diffText } from './diff-text.ts';

type DiffViewProps = { readonly name: string; readonly before: Report; readonly after: Report };

/** What has changed from one report to another, in their Markdown. */
export function DiffView({ name, before, after }: DiffViewProps) {
  const rows = useMemo(() => diffText(markdownOf(before), markdownOf(after)), [before, after]);
  return (
    <section className="diff" aria-label={`Changes since ${name}`}>
      <h3>From {name} to now</h3>
      {rows.length === 0 ? (
        <p className="hint">Nothing that is printed has changed.</p>
      ) : (
        <div className="diff-rows">
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity beyond their place.
            <Row key={index} row={row} />
          ))}
        </div>
      )}
    </section>
  );
}

function markdownOf(report: Report): string {
  return printMarkdown(report, { audience: 'internal' });
}

function Row({ row }: { readonly row: DiffRow }) {
  if (row.kind === 'skipped') {
    const lines = row.count === 1 ? '1 line' : `${row.count} lines`;
    return <p className="diff-skipped">{lines} as before</p>;
  }
  return (
    <p className={`diff-row ${row.kind}`}>
      {row.pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity beyond their place.
        <Piece key={index} piece={piece} />
      ))}
    </p>
  );
}

function Piece({ piece: { kind, text } }: { readonly piece: DiffPiece }) {
  if (kind === 'added') return <ins>{text}</ins>;
  return kind === 'removed' ? <del>{text}</del> : text;
}
