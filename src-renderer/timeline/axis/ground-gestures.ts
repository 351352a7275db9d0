import { atPosition } from '../../../src-shared/timeline/axis/axis-window.ts';
import { panBy, selectNothing } from './axis-moves.ts';
import { type AxisStage, forget } from './axis-stage.ts';
import type { Gesture, Point } from './gesture.ts';

/** A press on the ground of the axis: a drag pans, a click does what `click` says. */
export function panGesture(stage: AxisStage, start: Point, click: () => void): Gesture {
  let last = start.x;
  let isPanning = false;
  return {
    move: ({ x, isFar }) => {
      isPanning ||= isFar;
      if (!isPanning) return;
      panBy(stage, x - last);
      last = x;
    },
    end: () => {
      if (!isPanning) click();
    },
    cancel: () => undefined,
  };
}

/** With Shift a drag over the ground selects the events of the stretch it passes; Ctrl adds them. */
export function lassoGesture(stage: AxisStage, start: Point): Gesture {
  const before = stage.view.getState().selection;
  const { window, width } = stage.model();
  const from = atPosition(window, width, start.x);
  return {
    move: ({ x, isFree, isFar }) => {
      if (!isFar) return;
      const model = stage.model();
      const to = atPosition(model.window, model.width, x);
      const [first, last] = from < to ? [from, to] : [to, from];
      const passed = model.items.filter(({ at }) => at >= first && at <= last).map(({ id }) => id);
      stage.store.setState({ lasso: [first, last] });
      stage.view.setState({ selection: new Set(isFree ? [...before, ...passed] : passed) });
    },
    end: () => {
      const hasPassed = stage.store.getState().lasso !== undefined;
      forget(stage.store, 'lasso');
      if (!hasPassed) selectNothing(stage);
      else sayHowMany(stage);
    },
    cancel: () => {
      forget(stage.store, 'lasso');
      stage.view.setState({ selection: before });
    },
  };
}

function sayHowMany({ session, view }: AxisStage): void {
  const count = view.getState().selection.size;
  session.announce(count === 1 ? '1 event selected.' : `${count} events selected.`);
}
