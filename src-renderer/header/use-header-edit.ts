import { editHeader, type Header, setDayOne } from '../../src-shared/report/edit/edit-header.ts';
import { setZone, type ZoneChange } from '../../src-shared/report/edit/set-zone.ts';
import type { Changes } from '../../src-shared/report/edit/with-changes.ts';
import { useDocument } from '../state/use-session.ts';

/** What the header's form does to the report; each edit names its control as its place. */
export type HeaderEdit = {
  readonly edit: (changes: Changes<Header>, what: HeaderPart) => void;
  readonly setDayOne: (date: string | undefined) => void;
  readonly setZone: (zone: string, change: ZoneChange) => void;
};

/** What the header holds, in the words of the undo menu. */
export type HeaderPart =
  | 'title'
  | 'status'
  | 'severity'
  | 'language'
  | 'posted date'
  | 'day 1'
  | 'time zone'
  | 'second zone'
  | 'authors'
  | 'roles'
  | 'services'
  | 'tags';

export function useHeaderEdit(): HeaderEdit {
  const document = useDocument();
  const note = (what: HeaderPart) => {
    const place = headerPlace(what);
    return { label: `Edit ${what}`, place, merge: place };
  };
  return {
    edit: (changes, what) => document.edit((report) => editHeader(report, changes), note(what)),
    setDayOne: (date) => document.edit((report) => setDayOne(report, date), note('day 1')),
    setZone: (zone, change) =>
      document.edit((report) => setZone(report, zone, change), {
        label: 'Change time zone',
        place: headerPlace('time zone'),
      }),
  };
}

/** Where undo finds a control of the header again. */
export function headerPlace(what: HeaderPart): string {
  return `header:${what}`;
}
