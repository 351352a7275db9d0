import { useEffect, useRef } from 'react';
import { positionIn } from '../../../src-shared/timeline/axis/axis-window.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import type { AxisModel } from './axis-model.ts';
import { focusEvent, selectByClick } from './axis-moves.ts';
import { type AxisStage, forget } from './axis-stage.ts';
import { eventName } from './axis-words.ts';

type AxisCrowdProps = { readonly model: AxisModel; readonly stage: AxisStage };

/** A crowd that no zoom takes apart, as a list to choose from. */
export function AxisCrowd({ model, stage }: AxisCrowdProps) {
  const { opened } = stage.store.getState();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  if (opened === undefined) return null;
  const x = positionIn(model.window, model.width, opened.at);
  const choose = (id: string) => {
    forget(stage.store, 'opened');
    selectByClick(stage, id, { isAdding: false, isRange: false });
    focusEvent(stage, id);
  };
  return (
    <ul
      ref={list}
      className="axis-crowd"
      aria-label="Events at this time"
      style={{ left: Math.min(Math.max(0, x - 20), Math.max(0, model.width - 340)) }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        forget(stage.store, 'opened');
        const [first] = opened.items;
        if (first !== undefined) focusEvent(stage, first.id);
      }}
    >
      {opened.items.map(({ id, kind }) => {
        const event = model.events.get(id);
        return (
          <li key={id} data-kind={kind}>
            <button type="button" onClick={() => choose(id)}>
              <KindIcon kind={kind} size={14} />
              {event === undefined ? '' : eventName(event)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
