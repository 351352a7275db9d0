import { memo } from 'react';
import type { Mark } from '../../../src-shared/timeline/axis/layout-marks.ts';

type AxisClusterProps = {
  readonly mark: Mark & { readonly kind: 'cluster' };
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly isSelected: boolean;
};

/** Events that have no room for themselves, as a number. */
export const AxisCluster = memo(function AxisCluster(props: AxisClusterProps) {
  const { mark, x, y, name, isSelected } = props;
  const count = mark.items.length;
  return (
    <div
      className={isSelected ? 'axis-cluster selected' : 'axis-cluster'}
      data-cluster={mark.items[0]?.id}
      data-hint={name}
      role="img"
      aria-label={name}
      style={{ transform: `translate(${x}px, ${y}px)` }}
    >
      {count > 999 ? '1k+' : count}
    </div>
  );
});
