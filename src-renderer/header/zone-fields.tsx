import { useState } from 'react';
import { setZone, type ZoneChange } from '../../src-shared/report/edit/set-zone.ts';
import { isEvent, type Report, type TimelineEvent } from '../../src-shared/report/report.ts';
import { printClock } from '../../src-shared/time/print-time.ts';
import { zoneLabel } from '../../src-shared/time/zone.ts';
import { useDocument, useReport, useSession } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { ZonePicker } from '../ui/zone-picker.tsx';
import { headerPlace, useHeaderEdit } from './use-header-edit.ts';

/** The zone of the report's times, and a second one to print beside it. */
export function ZoneFields({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { announce } = useSession();
  const { state } = useDocument();
  const { edit, setZone: change } = useHeaderEdit();
  const zone = useReport((report) => report.zone);
  const isAssumed = useReport((report) => report.zoneAssumed === true);
  const secondZone = useReport((report) => report.secondZone);
  const [asked, setAsked] = useState<string>();
  const apply = (next: string, how: ZoneChange) => {
    change(next, how);
    setAsked(undefined);
    announce(`Times are in ${zoneLabel(next)}`);
  };
  const choose = (next: string) => {
    const { report } = state.getState().history;
    if (next !== zone && zonelessEvents(report).length > 0) setAsked(next);
    else apply(next, 'clock-stays');
  };
  return (
    <>
      <ZonePicker
        label="Time zone"
        value={zone}
        place={headerPlace('time zone')}
        isReadOnly={isReadOnly}
        {...(isAssumed && { hint: 'Nobody said the zone: choose it, even if this is the one.' })}
        onChange={choose}
      />
      <ZonePicker
        label="Second zone"
        value={secondZone}
        place={headerPlace('second zone')}
        isReadOnly={isReadOnly}
        onChange={(next) => edit({ secondZone: next }, 'second zone')}
        onClear={() => edit({ secondZone: undefined }, 'second zone')}
      />
      {asked === undefined ? undefined : (
        <ZoneQuestion
          zone={asked}
          onAnswer={(how) => apply(asked, how)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

type ZoneQuestionProps = {
  readonly zone: string;
  readonly onAnswer: (how: ZoneChange) => void;
  readonly onCancel: () => void;
};

/** Another zone either leaves the clocks as people read them or the moments that they stand for. */
function ZoneQuestion({ zone, onAnswer, onCancel }: ZoneQuestionProps) {
  const report = useReport((present) => present);
  const events = zonelessEvents(report);
  const example = events[0]?.time.clock;
  const after = zonelessEvents(setZone(report, zone, 'instant-stays'))[0]?.time.clock;
  const count = events.length === 1 ? 'One time is' : `${events.length} times are`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out in a way of its own.
    <div className="zone-question" role="group" aria-label="Change of the time zone">
      <p>
        {count} in {zoneLabel(report.zone)}. What should {zoneLabel(zone)} change?
      </p>
      <Button look="primary" onPress={() => onAnswer('clock-stays')}>
        Clocks stay{example === undefined ? '' : `: ${printClock(example)} is still written`}
      </Button>
      <Button onPress={() => onAnswer('instant-stays')}>
        Instants stay
        {example === undefined || after === undefined
          ? ''
          : `: ${printClock(example)} becomes ${printClock(after)}`}
      </Button>
      <Button look="bare" onPress={onCancel}>
        Cancel
      </Button>
    </div>
  );
}

/** The events whose clock is read in the report's zone. */
function zonelessEvents({ timelines }: Report): readonly TimelineEvent[] {
  return timelines
    .flatMap(({ entries }) => entries)
    .filter(isEvent)
    .filter(({ time }) => time.clock !== undefined && time.zone === undefined);
}
