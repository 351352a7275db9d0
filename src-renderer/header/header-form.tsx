import './header-form.css';
import { editHeader, type Header } from '../../src-shared/report/edit/edit-header.ts';
import type { Changes } from '../../src-shared/report/edit/with-changes.ts';
import { statusNames } from '../../src-shared/report/status.ts';
import { useDocument, useDocumentState, useReport } from '../state/use-session.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ListField } from './list-field.tsx';
import { TitleField } from './title-field.tsx';

/** What stands at the head of the report. */
export function HeaderForm() {
  const document = useDocument();
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const title = useReport((report) => report.title);
  const status = useReport((report) => report.status);
  const severity = useReport((report) => report.severity);
  const services = useReport((report) => report.services);
  const edit = (changes: Changes<Header>, what: string) => {
    const place = `header:${what}`;
    const note = { label: `Edit ${what}`, place, merge: place };
    document.edit((report) => editHeader(report, changes), note);
  };
  return (
    <section className="header-form" aria-label="Header">
      <div className="title">
        <TitleField
          value={title}
          isReadOnly={isReadOnly}
          onChange={(value) => edit({ title: value }, 'title')}
        />
      </div>
      <SelectField
        label="Status"
        value={status ?? ''}
        options={[['', 'None'], ...statusNames]}
        place="header:status"
        isReadOnly={isReadOnly}
        onChange={(value) => edit({ status: value === '' ? undefined : value }, 'status')}
      />
      <TextField
        label="Severity"
        value={severity ?? ''}
        suggestions={severities}
        placeholder="SEV1 to SEV5"
        place="header:severity"
        isReadOnly={isReadOnly}
        onChange={(value) => edit({ severity: value === '' ? undefined : value }, 'severity')}
      />
      <ListField
        label="Services affected"
        values={services}
        place="header:services"
        isReadOnly={isReadOnly}
        onChange={(value) => edit({ services: value }, 'services')}
      />
    </section>
  );
}

const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'];
