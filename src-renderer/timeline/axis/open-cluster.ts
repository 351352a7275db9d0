import { padded, shortestWindow } from '../../../src-shared/timeline/axis/axis-window.ts';
import { layoutMarks, type Mark } from '../../../src-shared/timeline/axis/layout-marks.ts';
import { markRows } from './axis-heights.ts';
import { turnTo } from './axis-moves.ts';
import type { AxisStage } from './axis-stage.ts';

/** Zooms to the events of a crowd, or lists them where no zoom takes them apart. */
export function openCluster(stage: AxisStage, mark: Mark & { readonly kind: 'cluster' }): void {
  const { window, width } = stage.model();
  const first = mark.items[0]?.at ?? mark.at;
  const last = mark.items.at(-1)?.at ?? first;
  const nearest = layoutMarks(mark.items, shortestWindow / width, markRows);
  if (first === last || nearest.length === 1) {
    stage.store.setState({ opened: mark });
    return;
  }
  turnTo(stage.view, window, padded(first, last));
}

/** The crowd that an element on the page stands for. */
export function clusterAt(
  stage: AxisStage,
  target: Element,
): (Mark & { readonly kind: 'cluster' }) | undefined {
  const first = target.closest('[data-cluster]')?.getAttribute('data-cluster');
  if (first == null) return undefined;
  const found = stage.model().marks.find((mark) => isCrowdOf(mark, first));
  return found?.kind === 'cluster' ? found : undefined;
}

function isCrowdOf(mark: Mark, first: string): boolean {
  return mark.kind === 'cluster' && mark.items[0]?.id === first;
}
