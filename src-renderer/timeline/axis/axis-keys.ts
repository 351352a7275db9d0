import type { KeyboardEvent } from 'react';
import { positionIn } from '../../../src-shared/timeline/axis/axis-window.ts';
import { fitAll } from '../../../src-shared/timeline/axis/fit-window.ts';
import { roundedTo, snapStep } from '../../../src-shared/timeline/axis/snap.ts';
import { clearTimelineView } from '../../state/timeline-view.ts';
import { focusEvent, panBy, reveal, selectByClick, turnTo, zoomAbout } from './axis-moves.ts';
import { type AxisStage, type Carry, forget } from './axis-stage.ts';
import { carryTo, drop, pickUp, putBack } from './carry.ts';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a press of `+` zooms by, and of an arrow pans by, as a part of the window. */
const zoomStep = 1.5;
const panPart = 0.15;
/** Page Up and Page Down move so many steps at once. */
const pageSteps = 10;

/** Does what a key means on the axis; false: nothing. `focused` is the event that has the focus. */
export function handleAxisKey(stage: AxisStage, press: Key, focused: string | undefined): boolean {
  const { carry } = stage.store.getState();
  if (carry !== undefined) return carryKey(stage, press, carry);
  if (press.altKey) return false;
  if (press.ctrlKey || press.metaKey) return selectionKey(stage, press, focused);
  if (zoomKey(stage, press, focused)) return true;
  return focused === undefined ? groundKey(stage, press) : eventKey(stage, press, focused);
}

function carryKey(stage: AxisStage, press: Key, carry: Carry): boolean {
  const steps = { ArrowLeft: -1, ArrowRight: 1, PageUp: -pageSteps, PageDown: pageSteps };
  switch (press.key) {
    case ' ':
    case 'Enter':
      drop(stage);
      return true;
    case 'Escape':
    case 'Tab':
      putBack(stage);
      return press.key === 'Escape';
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'PageUp':
    case 'PageDown':
      step(stage, carry, steps[press.key], press.shiftKey);
      return true;
    case 'ArrowUp':
    case 'ArrowDown':
      changePart(stage, carry, press.key === 'ArrowDown' ? 1 : -1);
      return true;
    default:
      return true;
  }
}

/** A snap step further; with Shift a finer one, down to the second. */
function step(stage: AxisStage, carry: Carry, count: number, isFine: boolean): void {
  const { scale, clock } = stage.model();
  const whole = snapStep(scale);
  const fine = whole > 60_000 ? 60_000 : 1000;
  const length = isFine ? fine : whole;
  const now = carry.from + carry.retiming.by;
  const target = roundedTo(now + count * length, length, clock);
  carryTo(stage, (target - now) * count > 0 ? target : now + count * length);
  const { carry: moved } = stage.store.getState();
  if (moved === undefined) return;
  revealMoment(stage, moved.from + moved.retiming.by);
  stage.session.announce(moved.words?.sentence ?? '');
}

function revealMoment(stage: AxisStage, at: number): void {
  const { window, width } = stage.model();
  const x = positionIn(window, width, at);
  const margin = 48;
  const inside = Math.min(Math.max(x, margin), width - margin);
  if (inside !== x) panBy(stage, inside - x);
}

const parts = ['whole', 'start', 'end'] as const;
const partWords = { whole: 'the event', start: 'its beginning', end: 'its end' } as const;

/** Of a range the arrows can move the whole, its beginning or its end. */
function changePart(stage: AxisStage, carry: Carry, by: number): void {
  const item = stage.model().items.find(({ id }) => id === carry.held);
  if (item?.end === undefined) return;
  const next = parts[(parts.indexOf(carry.part) + by + parts.length) % parts.length] ?? 'whole';
  forget(stage.store, 'carry');
  pickUp(stage, carry.held, next, true);
  stage.session.announce(`The arrows move ${partWords[next]}.`);
}

function zoomKey(stage: AxisStage, { key }: Key, focused: string | undefined): boolean {
  const { window, width, content } = stage.model();
  const item = content.items.find(({ id }) => id === focused);
  const x = item === undefined ? width / 2 : positionIn(window, width, item.at);
  switch (key) {
    case '+':
    case '=':
      zoomAbout(stage, zoomStep, x);
      return true;
    case '-':
    case '_':
      zoomAbout(stage, 1 / zoomStep, x);
      return true;
    case '0':
      turnTo(stage.view, window, fitAll(content));
      return true;
    default:
      return false;
  }
}

function groundKey(stage: AxisStage, { key }: Key): boolean {
  const { width } = stage.model();
  switch (key) {
    case 'ArrowLeft':
      panBy(stage, width * panPart);
      return true;
    case 'ArrowRight':
      panBy(stage, -width * panPart);
      return true;
    default:
      return false;
  }
}

function selectionKey(stage: AxisStage, { key }: Key, focused: string | undefined): boolean {
  if (key === ' ' && focused !== undefined) {
    selectByClick(stage, focused, { isAdding: true, isRange: false });
    return true;
  }
  if (key !== 'a') return false;
  const ids = stage.model().items.map(({ id }) => id);
  stage.view.setState({ selection: new Set(ids) });
  stage.session.announce(`${ids.length} events selected.`);
  return true;
}

function eventKey(stage: AxisStage, { key, shiftKey }: Key, focused: string): boolean {
  const { items } = stage.model();
  const index = items.findIndex(({ id }) => id === focused);
  const goTo = (next: number) => {
    const item = items[Math.min(Math.max(next, 0), items.length - 1)];
    if (item === undefined) return true;
    const { anchor } = stage.view.getState();
    if (shiftKey && anchor === undefined) stage.view.setState({ anchor: focused });
    if (shiftKey) selectByClick(stage, item.id, { isAdding: false, isRange: true });
    focusEvent(stage, item.id);
    return true;
  };
  switch (key) {
    case 'ArrowLeft':
      return goTo(index - 1);
    case 'ArrowRight':
      return goTo(index + 1);
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(items.length - 1);
    case 'Enter':
      selectByClick(stage, focused, { isAdding: false, isRange: false });
      return true;
    case ' ':
      return liftByKey(stage, focused);
    case 'Escape':
      stage.view.setState({ selection: new Set() });
      clearTimelineView(stage.view, 'anchor');
      return true;
    default:
      return false;
  }
}

function liftByKey(stage: AxisStage, focused: string): boolean {
  reveal(stage, focused);
  if (!pickUp(stage, focused, 'whole', true)) return true;
  const { carry } = stage.store.getState();
  const { time = '', zone = '' } = carry?.words ?? {};
  const others = stage.model().content.items.filter(({ id }) => carry?.ids.has(id)).length - 1;
  const along = others < 1 ? '' : ` with ${others} other ${others === 1 ? 'event' : 'events'}`;
  stage.session.announce(
    `Picked up${along}, ${[time, zone].filter(Boolean).join(' ')}. The arrows move it, Shift in finer steps; Space drops, Escape cancels.`,
  );
  return true;
}
