import { useEffect, useRef } from 'react';
import { statusNames } from '../../src-shared/report/status.ts';
import { useReport } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PeopleFields } from './people-fields.tsx';
import { TokenField } from './token-field.tsx';
import { headerPlace, useHeaderEdit } from './use-header-edit.ts';
import { ZoneFields } from './zone-fields.tsx';

type HeaderFieldsProps = {
  /** The part that the user chose; its control gets the focus. */
  readonly opened: string;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
};

/** Everything there is to know about the report as a whole. */
export function HeaderFields({ opened, isReadOnly, onClose }: HeaderFieldsProps) {
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const place = CSS.escape(`header:${opened}`);
    const control = form.current?.querySelector(`[data-place="${place}"]`);
    if (control instanceof HTMLElement) control.focus();
  }, [opened]);
  return (
    <fieldset
      ref={form}
      className="header-fields"
      aria-label="Details"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <Facts isReadOnly={isReadOnly} />
      <ZoneFields isReadOnly={isReadOnly} />
      <Lists isReadOnly={isReadOnly} />
      <PeopleFields isReadOnly={isReadOnly} />
      <Language isReadOnly={isReadOnly} />
      <div className="header-done">
        <Button hint="Done (Esc)" onPress={onClose}>
          Done
        </Button>
      </div>
    </fieldset>
  );
}

type PartProps = { readonly isReadOnly: boolean };

const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'];
const languages = ['en', 'en-GB', 'en-US', 'de', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'zh'];

function Facts({ isReadOnly }: PartProps) {
  const { edit, setDayOne } = useHeaderEdit();
  const status = useReport((report) => report.status);
  const severity = useReport((report) => report.severity);
  const posted = useReport((report) => report.posted);
  const dayOne = useReport((report) => report.dayOne);
  return (
    <>
      <SelectField
        label="Status"
        value={status ?? ''}
        options={[['', 'None'], ...statusNames]}
        place={headerPlace('status')}
        isReadOnly={isReadOnly}
        onChange={(value) => edit({ status: value === '' ? undefined : value }, 'status')}
      />
      <TextField
        label="Severity"
        value={severity ?? ''}
        suggestions={severities}
        placeholder="SEV1 to SEV5"
        place={headerPlace('severity')}
        isReadOnly={isReadOnly}
        onChange={(value) => edit({ severity: value === '' ? undefined : value }, 'severity')}
      />
      <TextField
        label="Posted"
        kind="date"
        value={posted?.date ?? ''}
        place={headerPlace('posted date')}
        isReadOnly={isReadOnly}
        onChange={(date) => edit({ posted: date === '' ? undefined : { date } }, 'posted date')}
      />
      <TextField
        label="Date of day 1"
        kind="date"
        value={dayOne ?? ''}
        place={headerPlace('day 1')}
        isReadOnly={isReadOnly}
        onChange={(date) => setDayOne(date === '' ? undefined : date)}
      />
    </>
  );
}

function Language({ isReadOnly }: PartProps) {
  const { edit } = useHeaderEdit();
  const language = useReport((report) => report.language);
  return (
    <TextField
      label="Language"
      value={language ?? ''}
      suggestions={languages}
      placeholder="en"
      place={headerPlace('language')}
      isReadOnly={isReadOnly}
      onChange={(value) => edit({ language: value.trim() || undefined }, 'language')}
    />
  );
}

function Lists({ isReadOnly }: PartProps) {
  const { edit } = useHeaderEdit();
  const services = useReport((report) => report.services);
  const tags = useReport((report) => report.tags);
  return (
    <>
      <TokenField
        label="Services affected"
        values={services}
        place={headerPlace('services')}
        isReadOnly={isReadOnly}
        onChange={(values) => edit({ services: values }, 'services')}
      />
      <TokenField
        label="Tags"
        values={tags}
        place={headerPlace('tags')}
        isReadOnly={isReadOnly}
        onChange={(values) => edit({ tags: values }, 'tags')}
      />
    </>
  );
}
