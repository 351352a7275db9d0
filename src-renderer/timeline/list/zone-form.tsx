import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { zoneLabel } from '../../../src-shared/time/zone.ts';
import { useReport } from '../../state/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { ZonePicker } from '../../ui/zone-picker.tsx';
import { useList } from './list-context.ts';
import { changeZone } from './list-edits.ts';
import { closeForm } from './list-state.ts';

/** Puts events, or without ids the report, into another zone; what stays the same is the user's to say. */
export function ZoneForm({ ids }: { readonly ids: readonly string[] | undefined }) {
  const parts = useList();
  const reports = useReport(({ zone }) => zone);
  const [zone, setZone] = useState<string>();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.querySelector('button')?.focus(), []);
  const close = () => closeForm(parts.list, ids?.[0]);
  const change = (kept: 'clock-stays' | 'instant-stays') => {
    if (zone === undefined) return;
    changeZone(parts, ids, zone, kept);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const isSame = ids === undefined && zone === reports;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set would have a frame and a legend
    <div
      ref={frame}
      className="selection-bar zone-form"
      role="group"
      aria-label="Change zone"
      onKeyDown={onKeyDown}
    >
      <ZonePicker
        label={ids === undefined ? 'Zone of the report' : `Zone of ${ids.length} events`}
        value={zone ?? reports}
        onChange={setZone}
      />
      <Button
        className="small"
        hint={`14:05 ${zoneLabel(reports)} becomes 14:05 there, another moment`}
        isEnabled={zone !== undefined && !isSame}
        onPress={() => change('clock-stays')}
      >
        Clocks stay
      </Button>
      <Button
        className="small"
        hint="The same moments, with the clocks that people there saw"
        isEnabled={zone !== undefined && !isSame}
        onPress={() => change('instant-stays')}
      >
        Moments stay
      </Button>
      <Button look="bare" className="small" onPress={close}>
        Cancel
      </Button>
    </div>
  );
}
