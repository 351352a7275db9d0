import { ArrowDownWideNarrow, TriangleAlert, Undo2 } from 'lucide-react';
import { memo } from 'react';
import type { Timeline } from '../../../src-shared/report/report.ts';
import { useDocument, useDocumentState } from '../../state/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { useList, useListState, useListView } from './list-context.ts';
import { sortRows } from './list-edits.ts';
import { SelectionBar } from './selection-bar.tsx';
import { ZoneForm } from './zone-form.tsx';

type ListBarProps = {
  readonly timeline: Timeline;
  readonly shown: number;
  readonly outOfOrder: number;
  readonly isReadOnly: boolean;
};

/** Above the rows, and in sight while they scroll: what is selected or was done, the order, the filter. */
export const ListBar = memo(function ListBar(props: ListBarProps) {
  const { timeline, shown, outOfOrder, isReadOnly } = props;
  const isSeveral = useListView(({ selection }) => selection.size > 1);
  const isReportZone = useListState(({ form }) => form === 'report-zone');
  return (
    <div className="list-bar">
      <BarWords
        shown={shown}
        isSeveral={isSeveral}
        isReportZone={isReportZone}
        isReadOnly={isReadOnly}
      />
      {outOfOrder === 0 || isReadOnly || isSeveral || isReportZone ? undefined : (
        <OrderMark count={outOfOrder} />
      )}
      <FilterMenu timeline={timeline} />
    </div>
  );
});

type BarWordsProps = {
  readonly shown: number;
  readonly isSeveral: boolean;
  readonly isReportZone: boolean;
  readonly isReadOnly: boolean;
};

function BarWords({ shown, isSeveral, isReportZone, isReadOnly }: BarWordsProps) {
  if (isReportZone) return <ZoneForm ids={undefined} />;
  if (isSeveral && !isReadOnly) return <SelectionBar />;
  return <Told otherwise={shown === 1 ? '1 event' : `${shown} events`} />;
}

/** What was done last, with the way back, until something else is done. */
function Told({ otherwise }: { readonly otherwise: string }) {
  const document = useDocument();
  const { session } = useList();
  const told = useListState((state) => state.told);
  const isLast = useDocumentState(({ revision }) => revision === told?.revision);
  if (told === undefined || !isLast) return <span className="bar-words hint">{otherwise}</span>;
  const undo = () => {
    const label = document.state.getState().history.undo.at(-1)?.label ?? '';
    document.undo();
    session.announce(`Undone: ${label}`);
  };
  return (
    <span className="bar-words told">
      <span className="words" title={told.words}>
        {told.words}
      </span>
      <Button look="bare" className="small" name="Undo that" hint="Undo that" onPress={undo}>
        <Undo2 size={13} aria-hidden /> Undo
      </Button>
    </span>
  );
}

function OrderMark({ count }: { readonly count: number }) {
  const parts = useList();
  return (
    <span className="order-warning">
      <TriangleAlert size={13} aria-hidden />
      {count === 1 ? '1 out of order' : `${count} out of order`}
      <Button className="small" onPress={() => sortRows(parts)}>
        <ArrowDownWideNarrow size={13} aria-hidden /> Sort by time
      </Button>
    </span>
  );
}
