import type { StoreApi } from 'zustand/vanilla';
import type { Report } from '../../../src-shared/report/report.ts';
import type { Mark } from '../../../src-shared/timeline/axis/layout-marks.ts';
import type { DraggedPart, Retiming } from '../../../src-shared/timeline/axis/propose-retime.ts';
import type { RetimeWords } from '../../../src-shared/timeline/axis/retime-words.ts';
import type { RetimeDrag } from '../../../src-shared/timeline/axis/start-retime.ts';
import type { DocumentStore } from '../../state/document-store.ts';
import type { Session } from '../../state/session.ts';
import type { TimelineView } from '../../state/timeline-view.ts';
import type { AxisModel } from './axis-model.ts';

/** Events that were picked up, with the hand or with keys. */
export type Carry = {
  readonly held: string;
  readonly part: DraggedPart;
  readonly ids: ReadonlySet<string>;
  /** Where what is held was picked up: the event, or the edge of it. */
  readonly from: number;
  /** The report then; should another take its place, nothing is dropped. */
  readonly report: Report;
  readonly drag: RetimeDrag;
  readonly retiming: Retiming;
  readonly words?: RetimeWords;
  readonly isByKeys: boolean;
};

/** What one axis is doing. */
export type AxisState = {
  readonly carry?: Carry;
  /** A stretch that is being marked to select what is in it: two moments. */
  readonly lasso?: readonly [number, number];
  /** A crowd that zooming cannot take apart, opened as a list. */
  readonly opened?: Mark & { readonly kind: 'cluster' };
  /** Grows whenever the focus has to go to the focused event. */
  readonly refocus: number;
};

/** What gestures and keys work with; `model` is what is drawn at the time. */
export type AxisStage = {
  readonly session: Session;
  readonly document: DocumentStore;
  readonly view: TimelineView;
  readonly store: StoreApi<AxisState>;
  readonly model: () => AxisModel;
};

/** Leaves a part of the state out. */
export function forget(store: StoreApi<AxisState>, key: 'carry' | 'lasso' | 'opened'): void {
  const { [key]: _forgotten, ...rest } = store.getState();
  store.setState(rest, true);
}
