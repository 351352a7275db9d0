import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Report } from '../../src-shared/report/report.ts';
import { statusNames } from '../../src-shared/report/status.ts';
import { zoneLabel } from '../../src-shared/time/zone.ts';
import { useReport } from '../state/use-session.ts';
import { type HeaderPart, headerPlace } from './use-header-edit.ts';

type HeaderChipsProps = {
  /** Opens the form at a part of it. */
  readonly onOpen: (part: HeaderPart) => void;
};

/** What is known about the report, each a way into the form. */
export function HeaderChips({ onOpen }: HeaderChipsProps) {
  const status = useReport((report) => report.status);
  const severity = useReport((report) => report.severity);
  const services = useReport((report) => report.services);
  const tags = useReport((report) => report.tags);
  const statusName = statusNames.find(([id]) => id === status)?.[1];
  return (
    <div className="header-chips">
      <HeaderChip part="status" name="Status" value={statusName} look="status" onOpen={onOpen} />
      <HeaderChip
        part="severity"
        name="Severity"
        value={severity}
        look="severity"
        onOpen={onOpen}
      />
      {services.length === 0 ? (
        <HeaderChip part="services" name="Services" onOpen={onOpen} />
      ) : (
        <HeaderChip part="services" name="Services" onOpen={onOpen} value={services.join(', ')}>
          {services.map((service) => (
            <span key={service} className="chip framed">
              {service}
            </span>
          ))}
        </HeaderChip>
      )}
      {tags.length === 0 ? undefined : (
        <HeaderChip part="tags" name="Tags" onOpen={onOpen} value={tags.join(', ')}>
          {tags.map((tag) => (
            <span key={tag} className="chip">
              {tag}
            </span>
          ))}
        </HeaderChip>
      )}
      <Byline onOpen={onOpen} />
    </div>
  );
}

type HeaderChipProps = HeaderChipsProps & {
  readonly part: HeaderPart;
  readonly name: string;
  readonly value?: string | undefined;
  readonly look?: 'status' | 'severity';
  readonly children?: ReactNode;
};

function HeaderChip({ part, name, value, look, children, onOpen }: HeaderChipProps) {
  const isEmpty = value === undefined || value === '';
  return (
    <button
      type="button"
      className="header-chip"
      aria-label={isEmpty ? `Add ${name.toLowerCase()}` : `${name}: ${value}`}
      data-hint={isEmpty ? undefined : `${name}: change`}
      data-place={headerPlace(part)}
      onClick={() => onOpen(part)}
    >
      {isEmpty ? (
        <span className="chip absent">
          <Plus size={12} aria-hidden /> {name}
        </span>
      ) : (
        (children ?? <span className={`chip ${look ?? ''}`}>{value}</span>)
      )}
    </button>
  );
}

/** Who wrote it and when, and in which zone its times are. */
function Byline({ onOpen }: HeaderChipsProps) {
  const posted = useReport((report) => report.posted);
  const language = useReport((report) => report.language);
  const authors = useReport((report) => report.authors);
  const zone = useReport((report) => report.zone);
  const isAssumed = useReport((report) => report.zoneAssumed === true);
  const date = posted && (posted.written ?? shortDate(posted.date, language ?? 'en'));
  const part: HeaderPart = posted === undefined ? 'posted date' : 'authors';
  const words = [
    date === undefined ? 'Not posted' : `Posted ${date}`,
    ...authors.map(authorWords),
    isAssumed ? `${zoneLabel(zone)}?` : zoneLabel(zone),
  ].join(' · ');
  return (
    <button
      type="button"
      className="byline"
      data-place="header:details"
      aria-label={`Details: ${words}`}
      data-hint="Dates, zone, authors, roles, tags, language"
      onClick={() => onOpen(part)}
    >
      {words}
    </button>
  );
}

/** `14 May 2024`, as the language of the report writes it; in English where it is none. */
function shortDate(date: string, language: string): string {
  const [locale = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([language, 'en']);
  const words = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return words.format(new Date(date));
}

function authorWords({ name, affiliation }: Report['authors'][number]): string {
  return affiliation ? `${name}, ${affiliation}` : name;
}
