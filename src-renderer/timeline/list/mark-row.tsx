import { memo } from 'react';
import { zoneLabel } from '../../../src-shared/time/zone.ts';
import { CellBox, GridRow } from './grid-parts.tsx';
import { useList, useListState } from './list-context.ts';

/** Where a day begins; beside it the zone of the clocks below, which can be changed there. */
export const DayRow = memo(function DayRow(props: {
  readonly label: string;
  readonly zone: string;
  readonly isReadOnly: boolean;
}) {
  const { list } = useList();
  const isOpen = useListState(({ form }) => form === 'report-zone');
  return (
    <GridRow className="row day">
      <CellBox>{props.label}</CellBox>
      <CellBox>
        <button
          type="button"
          className="zone-button"
          tabIndex={-1}
          aria-expanded={isOpen}
          aria-label={`Time zone: ${zoneLabel(props.zone)}`}
          data-hint="Change the report's zone"
          disabled={props.isReadOnly}
          onClick={() => list.setState({ form: isOpen ? undefined : 'report-zone' })}
        >
          {zoneLabel(props.zone)}
        </button>
      </CellBox>
    </GridRow>
  );
});

/** How long nothing is told. */
export const GapRow = memo(function GapRow({ words }: { readonly words: string }) {
  return (
    <GridRow className="row gap">
      <CellBox>{words}</CellBox>
    </GridRow>
  );
});
