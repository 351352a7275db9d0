import type { ListRow } from '../../../src-shared/timeline/list/list-rows.ts';
import { useListState } from './list-context.ts';
import type { VirtualRows } from './use-virtual-rows.ts';

type DropLineProps = { readonly rows: readonly ListRow[]; readonly virtual: VirtualRows };

/** Where the carried rows would stand, and what that would mean. */
export function DropLine({ rows, virtual }: DropLineProps) {
  const carry = useListState((state) => state.carry);
  if (carry === undefined) return null;
  const index = carry.before === undefined ? -1 : rows.findIndex(({ key }) => key === carry.before);
  const { scrollMargin } = virtual.options;
  const top =
    index === -1
      ? virtual.getTotalSize()
      : (virtual.measurementsCache[index]?.start ?? scrollMargin) - scrollMargin;
  return (
    <div className="drop-line" style={{ transform: `translateY(${top}px)` }} aria-hidden="true">
      {carry.drop.kind === 'stays' ? undefined : <span>{carry.drop.words}</span>}
    </div>
  );
}
