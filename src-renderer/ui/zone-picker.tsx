import { Command } from 'cmdk';
import { ChevronsUpDown, X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { use, useId, useMemo, useState } from 'react';
import { zoneLabel } from '../../src-shared/time/zone.ts';
import { Button } from './button.tsx';
import { findZones, offsetWords } from './find-zones.ts';
import { PortalPlace } from './portal-place.ts';

type ZonePickerProps = {
  readonly label: string;
  /** Absent: none is chosen. */
  readonly value: string | undefined;
  readonly onChange: (zone: string) => void;
  /** Where no zone at all may be chosen. */
  readonly onClear?: () => void;
  readonly place?: string;
  readonly hint?: string;
  readonly isReadOnly?: boolean;
};

/** A time zone, found by its name, its offset or what people call it. */
export function ZonePicker(props: ZonePickerProps) {
  const { label, value, onChange, onClear, place, hint, isReadOnly = false } = props;
  const id = useId();
  const container = use(PortalPlace);
  const [isOpen, setOpen] = useState(false);
  const choose = (zone: string) => {
    setOpen(false);
    onChange(zone);
  };
  return (
    <div className="field">
      <span className="label" id={`${id}-label`}>
        {label}
      </span>
      <div className="zone-picker">
        <Popover.Root open={isOpen} onOpenChange={setOpen}>
          <Popover.Trigger asChild>
            <button
              type="button"
              className="control picked"
              id={`${id}-value`}
              aria-labelledby={`${id}-label ${id}-value`}
              data-place={place}
              disabled={isReadOnly}
            >
              <span>{value === undefined ? 'None' : zoneLabel(value)}</span>
              <ChevronsUpDown size={14} aria-hidden />
            </button>
          </Popover.Trigger>
          <Popover.Portal container={container ?? null}>
            <Popover.Content
              className="menu zone-list"
              align="start"
              sideOffset={4}
              collisionPadding={8}
              aria-label={`Choose: ${label}`}
              onEscapeKeyDown={(event) => event.stopPropagation()}
            >
              <ZoneSearch onChoose={choose} />
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
        {onClear === undefined || value === undefined || isReadOnly ? undefined : (
          <Button look="bare" name={`No ${label.toLowerCase()}`} hint="Remove" onPress={onClear}>
            <X size={14} aria-hidden />
          </Button>
        )}
      </div>
      {hint === undefined ? undefined : <p className="hint">{hint}</p>}
    </div>
  );
}

function ZoneSearch({ onChoose }: { readonly onChoose: (zone: string) => void }) {
  const [words, setWords] = useState('');
  const zones = useMemo(() => findZones(words), [words]);
  return (
    <Command shouldFilter={false} label="Time zones">
      <Command.Input
        className="control"
        placeholder="City, offset or short form"
        value={words}
        onValueChange={setWords}
      />
      {zones.length === 0 ? (
        <p className="hint" role="status">
          No zone has this name.
        </p>
      ) : undefined}
      <Command.List>
        {zones.map(({ zone, note }) => (
          <Command.Item
            key={`${zone} ${note ?? ''}`}
            value={`${zone} ${note ?? ''}`}
            className="menu-item"
            onSelect={() => onChoose(zone)}
          >
            <span className="menu-words">{zoneLabel(zone)}</span>
            <span className="hint figures">{note ?? offsetWords(zone)}</span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
