import { plainText } from '../../../src-shared/markdown/plain-text.ts';
import { applyRetime } from '../../../src-shared/timeline/axis/apply-retime.ts';
import type { DraggedPart } from '../../../src-shared/timeline/axis/propose-retime.ts';
import { startRetime } from '../../../src-shared/timeline/axis/start-retime.ts';
import { clearTimelineView, selectEvents } from '../../state/timeline-view.ts';
import { type AxisStage, type Carry, forget } from './axis-stage.ts';

const nothing = { changes: new Map(), by: 0 } as const;

/** Picks up an event, or an edge of it; with it the selection that it is part of. False: it cannot move. */
export function pickUp(
  stage: AxisStage,
  held: string,
  part: DraggedPart,
  isByKeys: boolean,
): boolean {
  const { timeline, content, window } = stage.model();
  const { history, readOnly } = stage.document.state.getState();
  const item = content.items.find(({ id }) => id === held);
  if (item === undefined) return false;
  if (readOnly !== undefined) {
    stage.session.announce(readOnly);
    return false;
  }
  const { selection } = stage.view.getState();
  if (!selection.has(held)) selectEvents(stage.view, [held]);
  const ids = part === 'whole' && selection.has(held) ? selection : new Set([held]);
  // What is shown must not change while something is in the hand, nor by its drop.
  stage.view.setState({ focused: held, window });
  const { report } = history;
  const drag = startRetime(report, timeline, held, ids, part);
  const from = part === 'end' ? (item.end ?? item.at) : item.at;
  stage.store.setState({
    carry: { held, part, ids, from, report, drag, retiming: nothing, isByKeys },
  });
  carryTo(stage, from);
  return true;
}

/** Takes what is held to a moment; nothing is edited yet. */
export function carryTo(stage: AxisStage, moment: number): void {
  const { carry } = stage.store.getState();
  if (carry === undefined) return;
  if (stage.document.state.getState().history.report !== carry.report) {
    putBack(stage);
    return;
  }
  const retiming = carry.drag.propose(Math.round(moment - carry.from));
  const words = carry.drag.words(retiming.changes);
  stage.store.setState({ carry: { ...carry, retiming, ...(words !== undefined && { words }) } });
  stage.view.setState({
    proposal: {
      changes: retiming.changes,
      words: words?.sentence ?? '',
      metrics: words?.metrics ?? [],
    },
  });
}

/** Drops what is held where it is: one edit, one undo. */
export function drop(stage: AxisStage): void {
  const { carry } = stage.store.getState();
  if (carry === undefined) return;
  const { timeline } = stage.model();
  const { held, retiming, words } = carry;
  letGo(stage);
  if (retiming.changes.size === 0) {
    stage.session.announce('Dropped where it was.');
    return;
  }
  stage.document.edit((report) => applyRetime(report, timeline.id, retiming.changes), {
    label: labelOf(stage, carry),
    place: placeOf(held),
  });
  stage.session.announce(`Dropped at ${words?.sentence ?? ''}`);
}

/** Puts what is held back to where it was. */
export function putBack(stage: AxisStage): void {
  if (stage.store.getState().carry === undefined) return;
  letGo(stage);
  stage.session.announce('Cancelled; nothing has moved.');
}

/** The name under which undo finds an event on the axis. */
export function placeOf(event: string): string {
  return `axis:${event}`;
}

function letGo(stage: AxisStage): void {
  const refocus = stage.store.getState().refocus + 1;
  forget(stage.store, 'carry');
  stage.store.setState({ refocus });
  clearTimelineView(stage.view, 'proposal');
}

function labelOf(stage: AxisStage, { held, part, ids }: Carry): string {
  if (ids.size > 1) return `Move ${ids.size} Events`;
  const words = plainText(stage.model().events.get(held)?.text ?? '');
  const short = words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
  if (part === 'whole') return `Move “${short}”`;
  return `Change the ${part === 'start' ? 'Beginning' : 'End'} of “${short}”`;
}
